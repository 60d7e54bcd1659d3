import Link from "next/link";
import { useTranslations } from "next-intl";
import { LanguageChoice } from "./language-choice";
import styles from "./step-header.module.css";
import { type SeatPage, STEPS, stepAddress } from "./steps";

interface StepMenuProps {
  code: string;
  page: SeatPage;
  remove?: () => Promise<void>;
}

/** Steps, card, language and the way out. A native popover: it opens and closes without a script of ours. */
export function StepMenu({ code, page, remove }: StepMenuProps) {
  const t = useTranslations("common.steps");
  return (
    <div id="step-menu" popover="auto" className={styles.menu}>
      <nav aria-label={t("menuLabel")}>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <Link href={stepAddress(code, step)} prefetch={false} aria-current={step === page ? "step" : undefined}>
                {t(step)}
              </Link>
            </li>
          ))}
        </ol>
        <ul>
          <li>
            <Link href={`/r/${code}/persona`} prefetch={false} aria-current={page === "persona" ? "page" : undefined}>
              {t("yourCard")}
            </Link>
          </li>
          <li>
            <Link href={`/r/${code}/mine`} prefetch={false} aria-current={page === "mine" ? "page" : undefined}>
              {t("aboutYou")}
            </Link>
          </li>
          <li>
            <Link href="/learn" prefetch={false}>
              {t("learn")}
            </Link>
          </li>
          <li>
            <LanguageChoice />
          </li>
          {remove ? (
            <li>
              <details>
                <summary>{t("remove")}</summary>
                <form action={remove}>
                  <button type="submit">{t("removeNow")}</button>
                </form>
              </details>
            </li>
          ) : null}
        </ul>
      </nav>
    </div>
  );
}

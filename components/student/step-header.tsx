import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Mark } from "./mark";
import { Avatar } from "./picture";
import styles from "./step-header.module.css";
import { StepMenu } from "./step-menu";
import { type SeatPage, STEPS, stepAddress, stepState } from "./steps";

export interface StepHeaderProps {
  code: string;
  page: SeatPage;
  persona: { handle: string; avatar: number } | null;
  /** What the phone shows at the end of the bar. */
  aside?: ReactNode;
  /** Over the picture on the phone. */
  floating?: boolean;
  /** Host of a solo room: may delete it. */
  remove?: () => Promise<void>;
}

/** Where you are among the steps: dashes and a menu on the phone, a rail on a wide screen. */
export function StepHeader({ code, page, persona, aside, floating = false, remove }: StepHeaderProps) {
  const t = useTranslations("common.steps");
  const number = page === "persona" || page === "mine" ? 1 : STEPS.indexOf(page) + 1;
  const label = page === "mine" ? t("menuLabel") : t("label", { number, total: STEPS.length });
  return (
    <header className={floating ? `${styles.header} ${styles.floating}` : styles.header}>
      <Link href="/" className={styles.brand} prefetch={false} aria-label={t("home")}>
        <Mark size={28} />
        <b aria-hidden="true">Glassfeed</b>
      </Link>
      <span className={styles.here}>{t(page)}</span>
      <ol className={styles.dashes} aria-hidden="true">
        {STEPS.map((step) => (
          <li key={step} data-state={stepState(step, page)} />
        ))}
      </ol>
      <nav aria-label={label}>
        <ol className={styles.steps}>
          {STEPS.map((step, index) => {
            const href = stepAddress(code, step);
            const state = stepState(step, page);
            const current = step === page ? "step" : undefined;
            return (
              <li key={step}>
                <Link href={href} prefetch={false} aria-current={current} data-state={state}>
                  <i aria-hidden="true">{index + 1}</i>
                  {t(step)}
                </Link>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={styles.end}>
        {aside ? <span className={styles.phoneOnly}>{aside}</span> : null}
        {persona ? (
          <span className={styles.persona}>
            <Avatar seed={persona.avatar} size={36} />
            <b>{persona.handle}</b>
          </span>
        ) : null}
        <button type="button" className={styles.menuButton} popoverTarget="step-menu" aria-label={t("menu")}>
          <Icon name="menu" size={22} />
        </button>
      </div>
      <StepMenu code={code} page={page} remove={remove} />
    </header>
  );
}

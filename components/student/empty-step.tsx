import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "./button.module.css";
import styles from "./plain-page.module.css";
import { SimulationLine } from "./simulation-line";

/** A step that has nothing to show yet says what to do first. */
export function EmptyStep({
  code,
  step,
  missing,
}: {
  code: string;
  step: "xray" | "group";
  missing: "card" | "watch";
}) {
  const t = useTranslations(`common.empty.${missing}`);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <h1>{t("title")}</h1>
        <p>{t(step)}</p>
        <Link
          href={`/r/${code}/${missing === "card" ? "persona" : "watch"}`}
          className={buttons.primary}
          prefetch={false}
        >
          {t("action")}
        </Link>
      </main>
      <footer className={styles.foot}>
        <SimulationLine />
      </footer>
    </div>
  );
}

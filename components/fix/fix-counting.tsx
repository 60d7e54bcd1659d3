import { useTranslations } from "next-intl";
import styles from "./fix-step.module.css";
import { KeepLooking } from "./keep-looking";

/** While the figures of the chosen set are still counted. */
export function FixCounting({ href }: { href: string }) {
  const t = useTranslations("exposure.fix");
  return (
    <main className={styles.main} aria-busy="true">
      <div className={styles.head}>
        <h1>{t("measuringTitle")}</h1>
        <p className={styles.todo} aria-live="polite">
          {t("measuringText")} <KeepLooking />
        </p>
        <noscript>
          <meta httpEquiv="refresh" content="3" />
          <a href={href}>{t("pairs.again")}</a>
        </noscript>
      </div>
    </main>
  );
}

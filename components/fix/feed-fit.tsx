import { useFormatter, useTranslations } from "next-intl";
import styles from "./feed-fit.module.css";

/** Seconds watched of a hundred, before and now: a bar to now, and stripes up to what it was. */
export function FeedFit({ before, now }: { before: number | null; now: number | null }) {
  const t = useTranslations("exposure.fix");
  const format = useFormatter();
  if (before === null || now === null) return null;
  const shown = {
    before: format.number(before * 100, { maximumFractionDigits: 0 }),
    now: format.number(now * 100, { maximumFractionDigits: 0 }),
  };
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const [low, high] = before < now ? [before, now] : [now, before];
  return (
    <div className={styles.fit}>
      <h2>{t("fit")}</h2>
      <p>
        <span aria-hidden="true">
          {shown.before} → <b>{shown.now}</b>
        </span>
        <span className="sr-only">{t("fromTo", shown)}</span> <small>{t("fitOf")}</small>
      </p>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: percent(low) }} />
        <i data-part="change" style={{ left: percent(low), width: percent(high - low) }} />
      </span>
    </div>
  );
}

import { useTranslations } from "next-intl";
import styles from "./feed-video.module.css";
import { rulerPosition, rulerTicks } from "./ruler";

/** How long the video has been watched: a thin bar the first time through, a thick one when it is watched again. */
export function WatchRuler({ shownMs, durationSeconds }: { shownMs: number; durationSeconds: number }) {
  const t = useTranslations("watch.ruler");
  const { pass, second, share } = rulerPosition(shownMs, durationSeconds);
  const again = pass > 1;
  const width = `${share * 100}%`;
  return (
    <div className={styles.ruler}>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.firstPass} style={{ width: again ? "100%" : width }} data-behind={again} />
        {again ? <span className={styles.replay} style={{ width }} /> : null}
        <span className={styles.needle} style={{ left: width }} />
      </div>
      <svg className={styles.ticks} viewBox={`0 0 ${durationSeconds} 18`} preserveAspectRatio="none" aria-hidden="true">
        {rulerTicks(durationSeconds).map(({ second: at, long }) => (
          <path key={at} d={`M${at},0V${long ? 18 : 9}`} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <p className={styles.reading}>
        <span>{t("pass", { pass })}</span>
        <span>{t("seconds", { second, duration: durationSeconds })}</span>
      </p>
    </div>
  );
}

import { useTranslations } from "next-intl";
import styles from "./confidence-bar.module.css";
import { useSureness } from "./use-sureness";

interface ConfidenceBarProps {
  /** With every video counted, 0…1. */
  before: number;
  /** With the left-out videos removed, in the same group, 0…1. */
  now: number;
  videos: number;
  leftOut: number;
}

/** Solid is now, hatched is before. */
export function ConfidenceBar({ before, now, videos, leftOut }: ConfidenceBarProps) {
  const t = useTranslations("group.confidence");
  const sureness = useSureness();
  const [low, high] = [Math.min(before, now), Math.max(before, now)];
  return (
    <div className={styles.confidence}>
      <div className={styles.bar} aria-hidden="true">
        {leftOut > 0 ? (
          <span className={styles.hatched} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
        ) : null}
        <span className={styles.solid} style={{ width: `${(leftOut > 0 ? Math.min(low, now) : now) * 100}%` }} />
      </div>
      <p>
        <b>{t("sure", { percent: sureness(now) })}</b>
        {leftOut > 0 ? <span>{t("before", { percent: sureness(before), videos })}</span> : null}
      </p>
    </div>
  );
}

import styles from "./stay-bar.module.css";

interface StayBarProps {
  secondsStayed: number;
  durationSeconds: number;
  /** Seconds of the full width, the same for all bars side by side. */
  scaleSeconds: number;
}

const percent = (part: number, whole: number) => `${Math.min(100, (part / Math.max(1, whole)) * 100)}%`;

/** Seconds stayed: pale up to the end of the video (the white mark), marigold for watching again. Its numbers stand beside it. */
export function StayBar({ secondsStayed, durationSeconds, scaleSeconds }: StayBarProps) {
  const first = Math.min(secondsStayed, durationSeconds);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.first} style={{ left: 0, width: percent(first, scaleSeconds) }} />
      {secondsStayed > durationSeconds ? (
        <span
          className={styles.again}
          style={{
            left: percent(durationSeconds, scaleSeconds),
            width: percent(secondsStayed - durationSeconds, scaleSeconds),
          }}
        />
      ) : null}
      <span className={styles.length} style={{ left: percent(durationSeconds, scaleSeconds) }} />
    </span>
  );
}

import styles from "./watch-table.module.css";

/** Filled for a pull towards the guess, hollow for a pull away. */
export function WeightBar({ weight, most }: { weight: number; most: number }) {
  if (Math.round(weight) === 0) return null;
  const width = `${Math.max(4, (Math.abs(weight) / most) * 100)}%`;
  return (
    <span className={styles.weightBar} aria-hidden="true">
      <i style={{ width }} data-negative={weight < 0} />
    </span>
  );
}

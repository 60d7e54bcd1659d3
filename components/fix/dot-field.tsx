import { useFormatter, useTranslations } from "next-intl";
import type { FixView } from "@/lib/domain/exposure-views";
import styles from "./dot-field.module.css";

const COLUMNS = 53;
const STEP = 10;

/** One dot for each person of the sample; a path of short strokes for each kind, so that five hundred dots weigh little. */
export function DotField({ view }: { view: FixView }) {
  const t = useTranslations("exposure.fix");
  const format = useFormatter();
  const { dots, stillFound, noLongerFound, newlyFound, neverFound } = view;
  const rows = Math.ceil(dots.length / COLUMNS);
  const at = (kind: number, draw: (x: number, y: number) => string) =>
    dots.flatMap((status, i) =>
      status === kind ? draw((i % COLUMNS) * STEP + STEP / 2, Math.floor(i / COLUMNS) * STEP + STEP / 2) : [],
    );
  const stroke = (x: number, y: number) => `M${x} ${y}h0`;
  const counts = {
    still: format.number(stillFound),
    gone: format.number(noLongerFound),
    fresh: format.number(newlyFound),
    never: format.number(neverFound),
  };
  return (
    <figure className={styles.field}>
      <svg viewBox={`0 0 ${COLUMNS * STEP} ${rows * STEP}`} role="img" aria-label={t("dots", counts)}>
        <path className={styles.never} d={at(0, stroke).join("")} />
        <path className={styles.gone} d={at(2, (x, y) => `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`).join("")} />
        <path className={styles.still} d={at(3, stroke).join("")} />
        <path className={styles.fresh} d={at(1, (x, y) => `M${x} ${y - 4}l4 4-4 4-4-4z`).join("")} />
      </svg>
      <figcaption>
        <span data-kind="still">{t(view.chosen.length > 0 ? "still" : "listed", { count: counts.still })}</span>
        {noLongerFound > 0 ? <span data-kind="gone">{t("gone", { count: counts.gone })}</span> : null}
        {newlyFound > 0 ? <span data-kind="fresh">{t("fresh", { count: counts.fresh })}</span> : null}
        <span data-kind="never">{t("never", { count: counts.never })}</span>
        <small>{t("sample", { count: format.number(dots.length) })}</small>
      </figcaption>
    </figure>
  );
}

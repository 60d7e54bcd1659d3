import type { MeasureUnit } from "@/lib/domain/measure";

const UNIT_LINE: readonly MeasureUnit[] = ["share", "auc", "index"];

/** Where the line of a measure ends: 1 for what cannot pass it, else a little beyond the larger of the two values. */
export function scaleEnd(unit: MeasureUnit, values: readonly (number | null)[]): number {
  if (UNIT_LINE.includes(unit)) return 1;
  return Math.max(0, ...values.map((value) => value ?? 0)) * 1.25 || 1;
}

interface MeasureScaleProps {
  unit: MeasureUnit;
  before: number | null;
  after: number | null;
}

/** Ring: before. Dot: after. Where nothing changed the dot sits in its ring. The values stand above as text. */
export function MeasureScale({ unit, before, after }: MeasureScaleProps) {
  const end = scaleEnd(unit, [before, after]);
  const at = (value: number) => `${(4 + (Math.max(0, Math.min(value, end)) / end) * 92).toFixed(2)}%`;
  const empty = before === null && after === null;
  return (
    <svg className="desk-measure-scale" aria-hidden="true">
      <line x1="4%" x2="96%" y1="50%" y2="50%" data-empty={empty} />
      {before !== null && after !== null && before !== after ? (
        <line x1={at(before)} x2={at(after)} y1="50%" y2="50%" data-part="change" />
      ) : null}
      {before === null ? null : <circle cx={at(before)} cy="50%" r="5" data-part="ring" />}
      {after === null ? null : <circle cx={at(after)} cy="50%" r="2.5" data-part="dot" />}
    </svg>
  );
}

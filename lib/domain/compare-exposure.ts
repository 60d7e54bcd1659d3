import { EXPOSURE_GROUPS, type Exposure, type ExposureGroup, type MeasureValue } from "./measure";

/** Differences below this are how numbers are stored, not how people are exposed. */
const TOLERANCE = 1e-12;

/** Whether two values of a measure are the same: both missing, or equal but for rounding. */
export function sameValue(a: MeasureValue | undefined, b: MeasureValue | undefined): boolean {
  const [x, y] = [a?.value ?? null, b?.value ?? null];
  if (x === null || y === null) return x === y;
  return Math.abs(x - y) <= TOLERANCE * Math.max(1, Math.abs(x), Math.abs(y));
}

/** How many measures there are, and how many of them differ; of one group where it is named. */
export function countChanged(
  before: Exposure,
  after: Exposure,
  group?: ExposureGroup,
): { changed: number; total: number } {
  const groups = group ? [group] : EXPOSURE_GROUPS;
  const ids = groups.flatMap((each) => Object.keys(before[each]).map((id) => [each, id] as const));
  const changed = ids.filter(([each, id]) => !sameValue(before[each][id], after[each][id]));
  return { changed: changed.length, total: ids.length };
}

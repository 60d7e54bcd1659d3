import { sameValue } from "@/lib/domain/compare-exposure";
import type { FrontierFigures, FrontierPoint } from "@/lib/domain/exposure-views";
import type { Exposure } from "@/lib/domain/measure";
import { SAFEGUARD_IDS, type SafeguardId } from "@/lib/domain/safeguard";
import { measures } from "@/lib/exposure/measures";
import type { Measured } from "./measure-set";

/** What a set came to, beside no safeguard on the same people. */
export function frontierFigures(before: Measured, after: Measured): FrontierFigures {
  const { usefulness } = after;
  return {
    exposed: after.foundOfHolders.value,
    feedQuality: usefulness.feedQuality.value,
    adRevenue: usefulness.adRevenue.value,
    countError: usefulness.countError.value,
    ...changes(before.exposure, after.exposure),
  };
}

function changes(before: Exposure, after: Exposure): { changed: number; fallen: number } {
  let changed = 0;
  let fallen = 0;
  for (const { group, id, better } of measures) {
    const [was, now] = [before[group][id], after[group][id]];
    if (sameValue(was, now)) continue;
    changed += 1;
    // A measure that can no longer be formed has nothing left to measure.
    const rise = (now?.value ?? 0) - (was?.value ?? 0);
    fallen += Math.sign(better === "lower" ? -rise : rise);
  }
  return { changed, fallen };
}

type Point = Omit<FrontierPoint, "best">;

/** Marks what no other point beats: less exposed and at least as well fitting, or as exposed and fitting better. O(points²). */
export function markBest(points: readonly Point[]): FrontierPoint[] {
  const beats = (a: Point, b: Point) => {
    const [ea, eb] = [a.exposed ?? 1, b.exposed ?? 1];
    const [qa, qb] = [a.feedQuality ?? 0, b.feedQuality ?? 0];
    return ea <= eb && qa >= qb && (ea < eb || qa > qb);
  };
  return points.map((point) => ({ ...point, best: !points.some((other) => beats(other, point)) }));
}

/** A best pair must keep this part of the feed's fit without safeguards. Invented, and said beside the button. */
const KEPT_FIT = 0.9;

/**
 * Of the pairs among the points the one that exposes the fewest, then lowers the most measures, then fits best; ties to
 * the order of the catalogue. null where no pair was measured, or none keeps the feed's fit.
 */
export function bestPair(points: readonly Point[]): SafeguardId[] | null {
  const start = points.find(({ on }) => on.length === 0)?.feedQuality ?? 0;
  const pairs = points.filter(
    ({ on, exposed, feedQuality }) => on.length === 2 && exposed !== null && (feedQuality ?? 0) >= KEPT_FIT * start,
  );
  const [best] = pairs.sort(
    (a, b) =>
      (a.exposed ?? 1) - (b.exposed ?? 1) ||
      b.fallen - a.fallen ||
      (b.feedQuality ?? 0) - (a.feedQuality ?? 0) ||
      placeOf(a.on) - placeOf(b.on),
  );
  return best ? best.on : null;
}

const placeOf = (on: readonly SafeguardId[]) =>
  on.reduce((place, id) => place * SAFEGUARD_IDS.length + SAFEGUARD_IDS.indexOf(id), 0);

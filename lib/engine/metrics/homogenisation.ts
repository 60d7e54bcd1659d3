import type { Random } from "../random/random";
import { drawPairs, type PairCount } from "./draw-pairs";
import { bitSets, jaccardIndex } from "./jaccard-index";

/** Above so many pairs of people, half as many are drawn within groups and half among the others. */
export const HOMOGENISATION = { pairs: 6_000 } as const;

/** Mean overlap of some pairs of people, 0…1. */
export interface PairMean {
  readonly mean: number;
  /** pairs looked at */
  readonly pairs: number;
  /** of the mean, from drawing pairs: 0 when every pair was looked at, null when a single drawn one tells nothing of it */
  readonly standardError: number | null;
  /** what lists of the same lengths would share if each were drawn from the catalogue at random */
  readonly byChance: number;
  /** (mean − byChance) / (1 − byChance): 0 = as alike as chance makes them, 1 = the same; null where chance gives 1 */
  readonly aboveChance: number | null;
}

export interface Homogenisation {
  readonly all: PairMean | null;
  /** both in the same group */
  readonly within: PairMean | null;
  /** in two different groups; a pair with someone who is in none counts only under `all` */
  readonly between: PairMean | null;
}

/** What people consumed: person u's is item[offsets[u]…offsets[u + 1]); group per person, `ungrouped` = in none; items: size of the catalogue. */
export interface Consumption {
  readonly offsets: ArrayLike<number>;
  readonly item: ArrayLike<number>;
  readonly items: number;
  readonly group: ArrayLike<number>;
  readonly ungrouped: number;
}

/**
 * How alike the feed makes people: mean Jaccard index of what two of them consumed. Longer lists overlap more whatever
 * recommends, so compare feeds by `aboveChance`, corrected as Hubert and Arabie (1985) correct the Rand index. Who
 * consumed nothing is left out. Up to HOMOGENISATION.pairs pairs all are looked at; above, pairs are drawn (`drawPairs`),
 * weighted by how many of their kind there are, and the standard error is stated. Fewer than two people: nulls.
 * Cost: O(people · items / 32 + pairs · items / 32). Source: Chaney, Stewart and Engelhardt 2018.
 */
export function homogenisation(consumption: Consumption, random: Random): Homogenisation {
  const { group, ungrouped, items } = consumption;
  const sets = bitSets(consumption.offsets, consumption.item, items);
  const people: number[] = [];
  for (let u = 0; u < sets.sizes.length; u++) if ((sets.sizes[u] as number) > 0) people.push(u);
  const within = tally();
  const outside = tally();
  const between = tally();
  const counts = drawPairs(people, group, ungrouped, HOMOGENISATION.pairs, random, (a, b, same) => {
    const overlap = jaccardIndex(sets, a, b) as number;
    const chance = overlapByChance(sets.sizes[a] as number, sets.sizes[b] as number, items);
    add(same ? within : outside, overlap, chance);
    if (!same && group[a] !== ungrouped && group[b] !== ungrouped) add(between, overlap, chance);
  });
  const parts = [estimate(within, counts.within), estimate(outside, counts.outside)].filter((part) => part !== null);
  return {
    all: parts.length > 0 ? pairMean(together(parts)) : null,
    within: pairMean(estimate(within, counts.within)),
    between: pairMean(estimate(between, counts.outside)),
  };
}

/** Jaccard index at the expected number of shared items when a and b of `items` are drawn independently. */
function overlapByChance(a: number, b: number, items: number): number {
  const shared = (a * b) / items;
  return shared / (a + b - shared);
}

interface Tally {
  pairs: number;
  sum: number;
  squares: number;
  chance: number;
}

function tally(): Tally {
  return { pairs: 0, sum: 0, squares: 0, chance: 0 };
}

function add(into: Tally, overlap: number, chance: number): void {
  into.pairs++;
  into.sum += overlap;
  into.squares += overlap * overlap;
  into.chance += chance;
}

/** weight: how many pairs it stands for. variance: of the mean; null from a single drawn pair. */
interface Estimate {
  readonly weight: number;
  readonly pairs: number;
  readonly mean: number;
  readonly byChance: number;
  readonly variance: number | null;
}

function estimate({ pairs, sum, squares, chance }: Tally, of: PairCount): Estimate | null {
  if (pairs === 0) return null;
  const mean = sum / pairs;
  const spread = pairs > 1 ? Math.max(0, squares - sum * mean) / (pairs - 1) / pairs : null;
  return { weight: of.pairs, pairs, mean, byChance: chance / pairs, variance: of.exact ? 0 : spread };
}

/** Stratified mean: each kind of pair weighs as many as there are of it (Cochran 1977, ch. 5). */
function together(parts: readonly Estimate[]): Estimate {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const weighted = (value: (part: Estimate) => number) =>
    parts.reduce((sum, part) => sum + (part.weight / weight) * value(part), 0);
  return {
    weight,
    pairs: parts.reduce((sum, part) => sum + part.pairs, 0),
    mean: weighted((part) => part.mean),
    byChance: weighted((part) => part.byChance),
    variance: parts.some((part) => part.variance === null)
      ? null
      : weighted((part) => (part.weight / weight) * (part.variance as number)),
  };
}

function pairMean(estimated: Estimate | null): PairMean | null {
  if (estimated === null) return null;
  const { mean, pairs, byChance, variance } = estimated;
  return {
    mean,
    pairs,
    standardError: variance === null ? null : Math.sqrt(variance),
    byChance,
    aboveChance: byChance < 1 ? (mean - byChance) / (1 - byChance) : null,
  };
}

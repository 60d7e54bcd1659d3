import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";
import { bitSets, jaccardIndex } from "./jaccard-index";

/** Above so many pairs of people, so many are drawn. */
export const HOMOGENISATION = { pairs: 10_000 } as const;

/** Mean overlap of some pairs of people, 0…1. */
export interface PairMean {
  readonly mean: number;
  /** pairs looked at */
  readonly pairs: number;
  /** of the mean, from drawing pairs; 0 when every pair was looked at, null when a single drawn one tells nothing of it */
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
 * consumed nothing is left out. Up to HOMOGENISATION.pairs pairs all are looked at; above, that many are drawn with
 * replacement and the standard error is stated. Fewer than two people: nulls. Cost: O(pairs · items / 32).
 * Source: Chaney, Stewart and Engelhardt 2018.
 */
export function homogenisation(consumption: Consumption, random: Random): Homogenisation {
  const { group, ungrouped, items } = consumption;
  const sets = bitSets(consumption.offsets, consumption.item, items);
  const people: number[] = [];
  for (let u = 0; u < sets.sizes.length; u++) if ((sets.sizes[u] as number) > 0) people.push(u);
  const count = people.length;
  const exact = (count * (count - 1)) / 2 <= HOMOGENISATION.pairs;
  const all = tally();
  const within = tally();
  const between = tally();
  const visit = (a: number, b: number) => {
    const overlap = jaccardIndex(sets, a, b) as number;
    const chance = overlapByChance(sets.sizes[a] as number, sets.sizes[b] as number, items);
    add(all, overlap, chance);
    if (group[a] === ungrouped || group[b] === ungrouped) return;
    add(group[a] === group[b] ? within : between, overlap, chance);
  };
  if (exact)
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) visit(people[i] as number, people[j] as number);
  else
    for (let n = 0; n < HOMOGENISATION.pairs; n++) {
      const i = integerBelow(random, count);
      const j = integerBelow(random, count - 1);
      visit(people[i] as number, people[j < i ? j : j + 1] as number);
    }
  return { all: pairMean(all, exact), within: pairMean(within, exact), between: pairMean(between, exact) };
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

function pairMean({ pairs, sum, squares, chance }: Tally, exact: boolean): PairMean | null {
  if (pairs === 0) return null;
  const mean = sum / pairs;
  const variance = pairs > 1 ? Math.max(0, squares - sum * mean) / (pairs - 1) : null;
  const sampled = variance === null ? null : Math.sqrt(variance / pairs);
  const byChance = chance / pairs;
  const aboveChance = byChance < 1 ? (mean - byChance) / (1 - byChance) : null;
  return { mean, pairs, standardError: exact ? 0 : sampled, byChance, aboveChance };
}

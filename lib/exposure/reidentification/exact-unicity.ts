import { countCandidates } from "./candidates";
import type { VideoIndex } from "./video-index";

/** Over all p-subsets of each user's videos, averaged over the subsets of a user and then over users. */
export interface Unicity {
  /** share of subsets that fit nobody else */
  readonly unique: number;
  /** users that fit a subset */
  readonly candidates: number;
  /** chance to name the right one of them, E[1/candidates] */
  readonly guessed: number;
}

/**
 * B4 exactly: how often p of a user's own videos fit no other user. rows: each user's distinct videos, in the order of the index's users; users with
 * fewer than p are left out, and null is the answer when nobody is left. Cost: Σ C(videos, p) subsets, so tiny data only; elsewhere draw
 * them, as `unicity` does. Source: de Montjoye et al., Scientific Reports 3:1376 (2013): 4 points, 95 %.
 * Example: abcd, abce, abfg, acfh, bcdh, aegh → p = 2: unique .361111.
 */
export function exactUnicity(index: VideoIndex, rows: readonly (readonly number[])[], p: number): Unicity | null {
  const users = rows.filter((row) => row.length >= p);
  if (users.length === 0) return null;
  const sums = { unique: 0, candidates: 0, guessed: 0 };
  for (const row of users) {
    const sets = subsets(row, p);
    for (const set of sets) {
      const candidates = countCandidates(index, set);
      sums.unique += (candidates === 1 ? 1 : 0) / sets.length;
      sums.candidates += candidates / sets.length;
      sums.guessed += 1 / candidates / sets.length;
    }
  }
  return {
    unique: sums.unique / users.length,
    candidates: sums.candidates / users.length,
    guessed: sums.guessed / users.length,
  };
}

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

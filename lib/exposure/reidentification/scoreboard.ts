import { log } from "@/lib/engine/numeric/elementary";
import { support, type VideoIndex } from "./video-index";

/** best: the user with the highest score, the first of equals; null where nobody watched any of them. */
export interface Match {
  readonly best: number | null;
  readonly score: number;
  readonly runnerUp: number;
  /** standard deviation of all users' scores */
  readonly sigma: number;
  /** (score − runnerUp)/sigma: how far the best stands out; 0 where it does not */
  readonly eccentricity: number;
}

/** Weight of one known video: rare ones tell more. 1/ln max(2, watchers); the guard keeps ln 1 = 0 out. */
export function videoWeight(watchers: number): number {
  return 1 / log(Math.max(2, watchers));
}

/**
 * B5, whose rows are these? Every user scores the summed weight of the known videos they watched; the best is named only where the
 * eccentricity reaches a bar (1.5 in the source), so "no match" is an answer. Wrong pieces of knowledge cost little. known: distinct videos.
 * scores: zeros, one per user, given back as zeros. O(watchers of the known videos). Eccentricity needs about 100 users to mean anything.
 * Source: Narayanan and Shmatikov 2008, Scoreboard-RH without its terms for time and rating.
 * Example: abcd, abce, abfg, acfh, bcdh, aegh with d, h known → the fifth, 2.352934, eccentricity 1.112316.
 */
export function scoreboard(index: VideoIndex, known: readonly number[], scores = new Float64Array(index.users)): Match {
  forEachWatcher(index, known, (user, weight) => {
    scores[user] = (scores[user] as number) + weight;
  });
  let best: number | null = null;
  let score = 0;
  let runnerUp = 0;
  let sum = 0;
  let squares = 0;
  forEachWatcher(index, known, (user) => {
    const own = scores[user] as number;
    if (own === 0) return;
    scores[user] = 0;
    sum += own;
    squares += own * own;
    if (own > score || (own === score && best !== null && user < best)) {
      runnerUp = score;
      score = own;
      best = user;
    } else if (own > runnerUp) runnerUp = own;
  });
  const users = Math.max(1, index.users);
  const mean = sum / users;
  const sigma = Math.sqrt(Math.max(0, squares / users - mean * mean));
  return { best, score, runnerUp, sigma, eccentricity: sigma > 0 ? (score - runnerUp) / sigma : 0 };
}

function forEachWatcher(
  index: VideoIndex,
  known: readonly number[],
  visit: (user: number, weight: number) => void,
): void {
  for (const v of known) {
    const weight = videoWeight(support(index, v));
    const end = index.offsets[v + 1] as number;
    for (let row = index.offsets[v] as number; row < end; row++) visit(index.user[row] as number, weight);
  }
}

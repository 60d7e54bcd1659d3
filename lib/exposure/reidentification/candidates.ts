import { support, type VideoIndex } from "./video-index";

/**
 * How many users watched all of these videos, counting no further than `enough`. known: at least one video. None known: every
 * user fits. O(shortest list · log of the longest), stops early. Example: everybody's video and a rare one → whoever watched the rare one.
 */
export function countCandidates(
  index: VideoIndex,
  known: readonly number[],
  enough = Number.POSITIVE_INFINITY,
): number {
  if (known.length === 0) return Math.min(index.users, enough);
  const [rarest, ...others] = [...known].sort((a, b) => support(index, a) - support(index, b)) as [number, ...number[]];
  const end = index.offsets[rarest + 1] as number;
  const positions = others.map((v) => index.offsets[v] as number);
  let found = 0;
  for (let row = index.offsets[rarest] as number; row < end && found < enough; row++) {
    const user = index.user[row] as number;
    if (others.every((v, i) => advance(index, v, positions, i, user))) found++;
  }
  return found;
}

/** Moves a list's position to the first user ≥ `user` by galloping, and says whether that is `user`. */
function advance(index: VideoIndex, video: number, positions: number[], i: number, user: number): boolean {
  const end = index.offsets[video + 1] as number;
  let low = positions[i] as number;
  let step = 1;
  while (low + step < end && (index.user[low + step] as number) < user) step *= 2;
  let high = Math.min(end, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.user[middle] as number) < user) low = middle + 1;
    else high = middle;
  }
  positions[i] = low;
  return low < end && index.user[low] === user;
}

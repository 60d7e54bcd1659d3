import { rowEngagement } from "../profiling/profile-users";
import type { World } from "../world/world";
import { sampleUsers } from "./sample-users";

/** Who took to what: rows of (column, strength), each column once a row, strength > 0. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly column: Uint32Array;
  readonly strength: Float32Array;
}

/**
 * Of at most `most` sampled users (rows), the videos (columns) whose watches add up to more than `least` engagement,
 * with that sum. Cost: O(watches of the sample). No users: no rows.
 */
export function takenTo(world: World, most: number, least: number): SparseRows {
  const users = sampleUsers(world, most);
  const { offsets, video } = world.watches;
  const rows = new Uint32Array(users.length + 1);
  const columns: number[] = [];
  const strengths: number[] = [];
  const sums = new Float64Array(world.videos.count);
  users.forEach((user, r) => {
    const from = offsets[user] as number;
    const to = offsets[user + 1] as number;
    for (let i = from; i < to; i++) {
      const v = video[i] as number;
      sums[v] = (sums[v] as number) + rowEngagement(world.watches, i);
    }
    for (let i = from; i < to; i++) {
      const v = video[i] as number;
      if ((sums[v] as number) > least) {
        columns.push(v);
        strengths.push(sums[v] as number);
      }
      sums[v] = 0;
    }
    rows[r + 1] = columns.length;
  });
  return { offsets: rows, column: Uint32Array.from(columns), strength: Float32Array.from(strengths) };
}

/** The same pairs by column: `columns` rows. Rows keep their order. O(pairs + columns). */
export function turned(rows: SparseRows, columns: number): SparseRows {
  const offsets = new Uint32Array(columns + 1);
  for (const c of rows.column) offsets[c + 1] = (offsets[c + 1] as number) + 1;
  for (let c = 0; c < columns; c++) offsets[c + 1] = (offsets[c + 1] as number) + (offsets[c] as number);
  const next = offsets.slice();
  const column = new Uint32Array(rows.column.length);
  const strength = new Float32Array(rows.column.length);
  for (let r = 0; r + 1 < rows.offsets.length; r++)
    for (let i = rows.offsets[r] as number; i < (rows.offsets[r + 1] as number); i++) {
      const c = rows.column[i] as number;
      const slot = next[c] as number;
      next[c] = slot + 1;
      column[slot] = r;
      strength[slot] = rows.strength[i] as number;
    }
  return { offsets, column, strength };
}

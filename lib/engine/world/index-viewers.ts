import type { SparseMixtures } from "../profiling/profile-users";
import { MINUTES_PER_DAY, type TopicViewers, type WatchTable } from "./world";

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/**
 * The lists: for each topic its viewers by falling share of watching. A user is a viewer of a topic with one watch of
 * a video that carries it; share = Σ of the topic's weight in the user's watches / number of the user's watches.
 * Cost: O(watches + viewers · log viewers).
 */
export function indexViewers(
  watches: WatchTable,
  sparse: SparseMixtures,
  topicCount: number,
  days: number,
): TopicViewers {
  const users = watches.offsets.length - 1;
  const weekCount = Math.max(1, Math.floor(days / 7));
  const firstMinute = days * MINUTES_PER_DAY - weekCount * MINUTES_PER_WEEK;
  const weeks = new Uint32Array(topicCount * weekCount);
  const rows: Row[][] = Array.from({ length: topicCount }, () => []);
  const weight = new Float64Array(topicCount);
  const count = new Uint16Array(topicCount);
  const last = new Uint16Array(topicCount);
  for (let u = 0; u < users; u++) {
    const from = watches.offsets[u] as number;
    const to = watches.offsets[u + 1] as number;
    weight.fill(0);
    count.fill(0);
    for (let i = from; i < to; i++) {
      const video = watches.video[i] as number;
      const minute = watches.minute[i] as number;
      const week = Math.floor((minute - firstMinute) / MINUTES_PER_WEEK);
      for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
        const t = sparse.topic[e] as number;
        weight[t] = (weight[t] as number) + (sparse.weight[e] as number);
        count[t] = (count[t] as number) + 1;
        last[t] = minute;
        if (week >= 0) weeks[t * weekCount + week] = (weeks[t * weekCount + week] as number) + 1;
      }
    }
    for (let t = 0; t < topicCount; t++)
      if (count[t])
        rows[t]?.push({
          user: u,
          share: Math.fround((weight[t] as number) / (to - from)),
          watches: count[t] as number,
          last: last[t] as number,
        });
  }
  for (const list of rows) list.sort((a, b) => b.share - a.share || a.user - b.user);
  const all = rows.flat();
  const offsets = new Uint32Array(topicCount + 1);
  rows.forEach((list, t) => {
    offsets[t + 1] = (offsets[t] as number) + list.length;
  });
  return {
    offsets,
    user: Uint32Array.from(all, (row) => row.user),
    share: Float32Array.from(all, (row) => row.share),
    watches: Uint16Array.from(all, (row) => row.watches),
    lastMinute: Uint16Array.from(all, (row) => row.last),
    weeks,
    weekCount,
  };
}

interface Row {
  user: number;
  share: number;
  watches: number;
  last: number;
}

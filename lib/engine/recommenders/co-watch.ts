import { bestVideos } from "../ranking/partial-selection";
import type { World } from "../world/world";
import { feedIndex } from "./feed-index";
import { personalFeed } from "./personal-feed";
import type { Recommender } from "./recommender";
import { seenEngagements } from "./seen-engagement";
import { takenTo, turned } from "./taken-to";

/**
 * sample: users that pairs are counted over; least: engagement from which a user counts as having taken to a video;
 * similar: kept per video; shrink: imaginary users who took to one of the two only, so that one pair is no likeness.
 */
export const CO_WATCH = { sample: 10000, least: 0.3, similar: 40, shrink: 10 } as const;

/**
 * People who took to what you took to also took to this: the likeness of a video to each seen one, by who took to
 * both, weighted by your engagement there. Topics play no part. Source: Sarwar and others 2001; Linden, Smith and York
 * 2003. Nothing seen, or nothing of it taken to: the signal is 0. Prepared once per world, see prepareCoWatch.
 * Cost: O(seen · similar + videos).
 */
export const coWatch: Recommender = {
  id: "co-watch",
  recommend(world, input) {
    const index = feedIndex(world);
    const { video, likeness } = coWatchTable(world);
    const { values } = index.scratch;
    values.fill(0);
    const weights = seenEngagements(index, input);
    let total = 0;
    input.seen.forEach((seen, n) => {
      const weight = weights[n] as number;
      if (!(weight > 0)) return;
      total += weight;
      for (let e = seen * CO_WATCH.similar; e < (seen + 1) * CO_WATCH.similar; e++)
        values[video[e] as number] = (values[video[e] as number] as number) + weight * (likeness[e] as number);
    });
    if (total > 0) for (let v = 0; v < values.length; v++) values[v] = (values[v] as number) / total;
    return personalFeed(world, index, input, { origin: "co-watch", reason: "co-watch", feature: "coWatch", values });
  },
};

/** For each video its CO_WATCH.similar most similar, by falling likeness 0…1; spare places have likeness 0. */
export interface CoWatchTable {
  readonly video: Uint32Array;
  readonly likeness: Float32Array;
}

const tables = new WeakMap<World, CoWatchTable>();

function coWatchTable(world: World): CoWatchTable {
  let table = tables.get(world);
  if (!table) {
    table = prepareCoWatch(world);
    tables.set(world, table);
  }
  return table;
}

/**
 * Cosine of two videos over the users who took to them: both / (√(n₁ n₂) + shrink). Video by video, so that only one
 * row of counts is held. Cost: O(Σ_users (videos taken to)² + videos²), some tenths of a second, at most CO_WATCH.sample users.
 */
export function prepareCoWatch(world: World): CoWatchTable {
  const { count } = world.videos;
  const byUser = takenTo(world, CO_WATCH.sample, CO_WATCH.least);
  const byVideo = turned(byUser, count);
  const root = Float64Array.from({ length: count }, (_, v) =>
    Math.sqrt((byVideo.offsets[v + 1] as number) - (byVideo.offsets[v] as number)),
  );
  const table = {
    video: new Uint32Array(count * CO_WATCH.similar),
    likeness: new Float32Array(count * CO_WATCH.similar),
  };
  const { similar, shrink } = CO_WATCH;
  const both = new Float64Array(count);
  const none = new Uint8Array(count);
  for (let v = 0; v < count; v++) {
    both.fill(0);
    for (let i = byVideo.offsets[v] as number; i < (byVideo.offsets[v + 1] as number); i++) {
      const user = byVideo.column[i] as number;
      for (let e = byUser.offsets[user] as number; e < (byUser.offsets[user + 1] as number); e++) {
        const other = byUser.column[e] as number;
        both[other] = (both[other] as number) + 1;
      }
    }
    both[v] = 0;
    const own = root[v] as number;
    for (let other = 0; other < count; other++)
      both[other] = (both[other] as number) / (own * (root[other] as number) + shrink);
    bestVideos(both, none, 1, similar).forEach((other, n) => {
      table.video[v * similar + n] = other;
      table.likeness[v * similar + n] = both[other] as number;
    });
  }
  return table;
}

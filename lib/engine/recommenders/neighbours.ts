import { dot } from "../clustering/points";
import { rowEngagement } from "../profiling/profile-users";
import { bestVideos } from "../ranking/partial-selection";
import { DIMENSIONS, type World } from "../world/world";
import { feedIndex } from "./feed-index";
import { personalFeed } from "./personal-feed";
import type { Recommender } from "./recommender";
import { sampleUsers } from "./sample-users";

/** Out of how many users the nearest are sought, and how many of them have a say. */
export const NEIGHBOURS = { sample: 2000, nearest: 50 } as const;

/**
 * What the users most like you took to: the engagement of the nearest in profile, by cosine, weighted by it; those who
 * did not watch a video count 0. Source: Resnick and others 1994 (GroupLens); Herlocker, Konstan and Riedl 1999.
 * Without a profile, or without background users, the signal is 0. Prepared once per world, see prepareNeighbours.
 * Cost: O(sample · DIMENSIONS + nearest · watches + videos).
 */
export const neighbours: Recommender = {
  id: "neighbours",
  recommend(world, input) {
    const index = feedIndex(world);
    const model = neighbourModel(world);
    const { values } = index.scratch;
    const { offsets, videos, engagements, watchers } = model;
    values.fill(0);
    watchers.fill(0);
    let total = 0;
    for (const near of nearest(model, input.profile.sum)) {
      const alike = model.cosines[near] as number;
      total += alike;
      for (let e = offsets[near] as number; e < (offsets[near + 1] as number); e++) {
        const video = videos[e] as number;
        values[video] = (values[video] as number) + alike * (engagements[e] as number);
        watchers[video] = (watchers[video] as number) + 1;
      }
    }
    if (total > 0) for (let v = 0; v < values.length; v++) values[v] = (values[v] as number) / total;
    return personalFeed(world, index, input, {
      origin: "neighbours",
      reason: "neighbours",
      feature: "neighbourEngagement",
      values,
      more: (video) => ({ neighbours: watchers[video] as number }),
    });
  },
};

interface NeighbourModel {
  /** sampled users × DIMENSIONS, unit rows side by side */
  readonly rows: Float32Array;
  /** their watches, user by user; offsets: users + 1 */
  readonly offsets: Uint32Array;
  readonly videos: Uint16Array;
  readonly engagements: Float32Array;
  /** overwritten at each call: cosine per user, watches of the nearest per video */
  readonly cosines: Float64Array;
  readonly watchers: Uint32Array;
  readonly nobody: Uint8Array;
}

const models = new WeakMap<World, NeighbourModel>();

function neighbourModel(world: World): NeighbourModel {
  let model = models.get(world);
  if (!model) {
    model = prepareNeighbours(world);
    models.set(world, model);
  }
  return model;
}

/** Copies profiles and watches of at most NEIGHBOURS.sample users together: O(watches of the sample), about 2 MB, some milliseconds. */
export function prepareNeighbours(world: World): NeighbourModel {
  const users = sampleUsers(world, NEIGHBOURS.sample);
  const { watches, profiles } = world;
  const rows = new Float32Array(users.length * DIMENSIONS);
  const offsets = new Uint32Array(users.length + 1);
  const videos: number[] = [];
  const engagements: number[] = [];
  users.forEach((user, i) => {
    rows.set(profiles.subarray(user * DIMENSIONS, (user + 1) * DIMENSIONS), i * DIMENSIONS);
    for (let row = watches.offsets[user] as number; row < (watches.offsets[user + 1] as number); row++) {
      videos.push(watches.video[row] as number);
      engagements.push(rowEngagement(watches, row));
    }
    offsets[i + 1] = videos.length;
  });
  return {
    rows,
    offsets,
    videos: Uint16Array.from(videos),
    engagements: Float32Array.from(engagements),
    cosines: new Float64Array(users.length),
    watchers: new Uint32Array(world.videos.count),
    nobody: new Uint8Array(users.length),
  };
}

/** Positions in the sample of the users with the highest cosine, those above 0 only. */
function nearest({ rows, cosines, nobody }: NeighbourModel, sum: Float64Array): number[] {
  const length = Math.sqrt(dot(sum, 0, sum, 0, DIMENSIONS));
  if (length === 0) return [];
  for (let i = 0, row = 0; i < cosines.length; i++, row += DIMENSIONS)
    cosines[i] = dot(rows, row, sum, 0, DIMENSIONS) / length;
  return bestVideos(cosines, nobody, 1, NEIGHBOURS.nearest).filter((i) => (cosines[i] as number) > 0);
}

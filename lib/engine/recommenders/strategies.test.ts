import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { viewerOf, watchedThrough } from "@/lib/testing/viewers";
import { DIVERSITY } from "../ranking/marginal-relevance";
import { watchesOf } from "../world/history";
import { DIMENSIONS, type World } from "../world/world";
import { EXPLORE_EVERY } from "./exploration";
import { RECOMMENDERS, type RecommenderId } from "./registry";

const world = tinyWorld();
/** Half of the videos whose first topic is 5, watched to the end by someone who is known well. */
const watchedFives = viewerOf(world, watchedThrough([5, 65, 125, 185, 245]));
const fives = { ...watchedFives, profile: { ...watchedFives.profile, watches: 100 } };
const seen20 = viewerOf(world, watchesOf(world, 8, 0).slice(0, 20));
const feed = (id: RecommenderId, person = seen20, limit = 10, seed = 9) =>
  RECOMMENDERS[id].recommend(world, { ...person, seed, limit });
const videosOf = (id: RecommenderId, person = seen20, limit = 10, seed = 9) =>
  feed(id, person, limit, seed).map((item) => item.video);
/** The best of the unseen by a full sort, ties to the lower video. */
const best = (values: ArrayLike<number>, seen: readonly number[], size: number) =>
  Array.from({ length: world.videos.count }, (_, v) => v)
    .filter((v) => !seen.includes(v))
    .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    .slice(0, size);

describe("chronological", () => {
  it("is by upload time, the newest first, for everyone", () => {
    expect(videosOf("chronological")).toEqual(best(world.videos.uploadedMinute, seen20.seen, 10));
    expect(videosOf("chronological", seen20, 10, 1)).toEqual(videosOf("chronological", seen20, 10, 2));
  });
});

describe("popular", () => {
  it("is by everyone's mean engagement", () => {
    expect(videosOf("popular")).toEqual(best(world.appeal.overall, seen20.seen, 10));
  });
});

describe("random", () => {
  it("knows no favourites: another seed or another watch draws anew, and every video has its turn", () => {
    expect(videosOf("random", seen20, 10, 1)).not.toEqual(videosOf("random", seen20, 10, 2));
    const later = { ...seen20, seen: [...seen20.seen, videosOf("random")[9] as number] };
    expect(videosOf("random", later).slice(0, 9)).not.toEqual(videosOf("random").slice(0, 9));
    const same = { ...seen20, profile: { ...seen20.profile, watches: seen20.profile.watches + 1 } };
    expect(videosOf("random", same)).not.toEqual(videosOf("random"));
    const newcomer = viewerOf(world, []);
    const times = new Float64Array(world.videos.count);
    for (let seed = 0; seed < 1_000; seed++)
      for (const video of videosOf("random", newcomer, 12, seed)) times[video] = (times[video] as number) + 1;
    const expected = (1_000 * 12) / world.videos.count;
    const chiSquare = times.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(world.videos.count + 4 * Math.sqrt(2 * world.videos.count));
  });
});

describe("content-based", () => {
  it("shows more of the topic that was watched, by cosine", () => {
    const items = feed("content-based", fives).filter((item) => item.origin === "taste");
    expect(items.filter(({ video }) => world.videos.primaryTopic[video] === 5).length).toBeGreaterThanOrEqual(3);
    for (const { video, features } of items) {
      const row = world.videos.topicWeights.subarray(video * DIMENSIONS, (video + 1) * DIMENSIONS);
      const dot = row.reduce((sum, weight, t) => sum + weight * (fives.profile.sum[t] as number), 0);
      const cosine = dot / Math.hypot(...row) / Math.hypot(...fives.profile.sum);
      expect(features.cosine).toBeCloseTo(cosine, 6);
    }
  });
});

describe("cluster-driven", () => {
  it("follows the guess, not the person: another cluster, another feed", () => {
    const inCluster = (cluster: number) => ({
      ...seen20,
      assignment: { ...seen20.assignment, cluster, confidence: 0.9 },
    });
    const gain = (cluster: number) =>
      Float64Array.from(
        world.appeal.overall,
        (overall, v) => (world.appeal.byCluster[cluster * world.videos.count + v] as number) - overall,
      );
    for (const cluster of [0, 10]) {
      const leading = feed("cluster-driven", inCluster(cluster)).filter((item) => item.origin === "cluster");
      const pool = best(gain(cluster), seen20.seen, 100);
      for (const item of leading) expect(pool).toContain(item.video);
    }
    expect(videosOf("cluster-driven", inCluster(0))).not.toEqual(videosOf("cluster-driven", inCluster(10)));
  });

  it("weighs the clusters still possible while none is clear", () => {
    const { count } = world.clustering;
    const confidences = Float64Array.from({ length: count }, (_, k) => (k === 3 || k === 7 ? 0.5 : 0));
    const unclear = { ...seen20.assignment, cluster: count, confidences };
    const items = feed("cluster-driven", { ...seen20, assignment: unclear }).filter(
      (item) => item.origin === "cluster",
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { video, features } of items) {
      const appeal = (k: number) => world.appeal.byCluster[k * world.videos.count + video] as number;
      const gain = (appeal(3) + appeal(7)) / 2 - (features.meanEngagement as number);
      expect(features.clusterGain).toBeCloseTo(gain, 6);
    }
  });
});

describe.each(["content-based", "neighbours", "co-watch", "cluster-driven", "matrix-factorisation"] as const)(
  "the mix of %s",
  (id) => {
    it("explores every fifth place for good, every second at first", () => {
      const explored = (person: typeof seen20) =>
        feed(id, person).flatMap((item) => (item.origin === "explore" ? [item.rank] : []));
      const known = { ...seen20, profile: { ...seen20.profile, watches: 100 } };
      expect(explored(known)).toHaveLength(10 / EXPLORE_EVERY.always);
      expect(explored(viewerOf(world, []))).toHaveLength(10 / EXPLORE_EVERY.newcomer);
    });

    it("starts a newcomer with what is popular", () => {
      const newcomer = { ...viewerOf(world, []), contacts: new Float64Array(world.clustering.count) };
      const items = feed(id, newcomer).filter((item) => item.origin !== "explore");
      for (const item of items) {
        expect(item.origin).toBe("popular");
        expect(best(world.appeal.overall, [], 40)).toContain(item.video);
      }
    });

    it("holds likeness to the last few back, and so shows several topics to someone of several", () => {
      const items = feed(id, { ...seen20, profile: { ...seen20.profile, watches: 100 } }, 20);
      for (const item of items) {
        const held = item.reasons.find((part) => part.kind === "diversity")?.contribution ?? 0;
        expect(held).toBeCloseTo(-DIVERSITY.weight * (item.features.likeness as number), 12);
      }
      const chosen = items.filter((item) => item.origin !== "explore");
      expect(chosen.some((item) => (item.features.likeness as number) > 0)).toBe(true);
      expect(new Set(chosen.map(({ video }) => world.videos.primaryTopic[video])).size).toBeGreaterThanOrEqual(4);
    });
  },
);

describe("a world without watches", () => {
  const { watches, users } = world;
  const quiet: World = {
    ...world,
    watches: { ...watches, offsets: new Uint32Array(users.count + 1) },
    profiles: new Float32Array(world.profiles.length),
  };
  it.each(["neighbours", "co-watch", "matrix-factorisation"] as const)("leaves %s to the popular ones", (id) => {
    const items = RECOMMENDERS[id].recommend(quiet, { ...seen20, seed: 1, limit: 10 });
    expect(items).toHaveLength(10);
    expect(items.every((item) => item.origin === "popular" || item.origin === "explore")).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { viewerOf, watchedThrough } from "@/lib/testing/viewers";
import { rowEngagement } from "../profiling/profile-users";
import { watchesOf } from "../world/history";
import { DIMENSIONS, type World } from "../world/world";
import { CO_WATCH, prepareCoWatch } from "./co-watch";
import { NEIGHBOURS } from "./neighbours";
import { RECOMMENDERS } from "./registry";
import { sampleUsers } from "./sample-users";
import { takenTo } from "./taken-to";

const world = tinyWorld();
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Sum of engagement by user and video. */
const sums = range(world.users.count).map((user) => {
  const byVideo = new Map<number, number>();
  for (let i = world.watches.offsets[user] as number; i < (world.watches.offsets[user + 1] as number); i++) {
    const video = world.watches.video[i] as number;
    byVideo.set(video, (byVideo.get(video) ?? 0) + rowEngagement(world.watches, i));
  }
  return byVideo;
});

describe("sampleUsers", () => {
  it("takes everyone when they are few, never more than asked for when they are many", () => {
    expect(Array.from(sampleUsers(world, 5_000))).toEqual(range(1_000));
    for (const [count, most] of [
      [1_000_000, 20_000],
      [1_001, 1_000],
      [7, 3],
      [0, 10],
    ] as const) {
      const sample = sampleUsers({ users: { count } } as World, most);
      expect(sample.length).toBeLessThanOrEqual(most);
      expect(sample.length).toBeGreaterThanOrEqual(Math.min(count, most) / 2);
      expect(sample.every((user) => user < count)).toBe(true);
    }
  });
});

describe("takenTo", () => {
  it("keeps each video once a user, with all its engagement, where that is more than the least", () => {
    const rows = takenTo(world, 1_000, 0.3);
    for (const user of [0, 1, 999]) {
      const kept = [...(sums[user] as Map<number, number>)].filter(([, sum]) => sum > 0.3);
      const from = rows.offsets[user] as number;
      const to = rows.offsets[user + 1] as number;
      expect(Array.from(rows.column.subarray(from, to))).toEqual(kept.map(([video]) => video));
      rows.strength.subarray(from, to).forEach((strength, i) => {
        expect(strength).toBeCloseTo(kept[i]?.[1] as number, 5);
      });
    }
  });
});

describe("prepareCoWatch", () => {
  it("counts who took to both, as a walk over everyone would", () => {
    const { video, likeness } = prepareCoWatch(world);
    const takers = range(world.videos.count).map(
      (v) => new Set(range(world.users.count).filter((user) => (sums[user]?.get(v) ?? 0) > CO_WATCH.least)),
    );
    const alike = (a: number, b: number) => {
      const [one, two] = [takers[a] as Set<number>, takers[b] as Set<number>];
      const both = [...one].filter((user) => two.has(user)).length;
      return both / (Math.sqrt(one.size * two.size) + CO_WATCH.shrink);
    };
    for (const v of [0, 17, 599]) {
      const wanted = range(world.videos.count)
        .filter((other) => other !== v)
        .map((other) => ({ other, value: alike(v, other) }))
        .sort((a, b) => b.value - a.value || a.other - b.other)
        .slice(0, CO_WATCH.similar);
      const from = v * CO_WATCH.similar;
      expect(Array.from(video.subarray(from, from + CO_WATCH.similar))).toEqual(wanted.map(({ other }) => other));
      wanted.forEach(({ value }, n) => {
        expect(likeness[from + n]).toBeCloseTo(value, 6);
      });
    }
  });
});

describe("the nearest users", () => {
  it("are those of a full sort by cosine, and their engagement is the signal", () => {
    const person = viewerOf(world, watchesOf(world, 12, 0).slice(0, 30));
    const { sum } = person.profile;
    const length = Math.hypot(...sum);
    const cosine = (user: number) =>
      sum.reduce((total, x, t) => total + x * (world.profiles[user * DIMENSIONS + t] as number), 0) / length;
    const near = range(world.users.count)
      .map((user) => ({ user, alike: cosine(user) }))
      .sort((a, b) => b.alike - a.alike || a.user - b.user)
      .slice(0, NEIGHBOURS.nearest);
    const total = near.reduce((all, { alike }) => all + alike, 0);
    const items = RECOMMENDERS.neighbours.recommend(world, { ...person, seed: 1, limit: 10 });
    for (const { video, features } of items) {
      const signal = near.reduce((all, { user, alike }) => all + alike * (sums[user]?.get(video) ?? 0), 0) / total;
      expect(features.neighbourEngagement).toBeCloseTo(signal, 6);
    }
    expect(items.some((item) => (item.features.neighbours as number) > 1)).toBe(true);
  });
});

describe("what was made of the seen videos", () => {
  it("counts: a video that bored recommends nothing, one that was liked does", () => {
    const person = viewerOf(world, watchedThrough([3, 8]));
    const feed = (engagements: number[]) =>
      RECOMMENDERS["co-watch"].recommend(world, { ...person, engagements, seed: 1, limit: 10 });
    expect(feed([-0.2, -0.3]).every((item) => item.origin !== "co-watch")).toBe(true);
    const alike = (seen: number) => {
      const { video } = prepareCoWatch(world);
      return Array.from(video.subarray(seen * CO_WATCH.similar, (seen + 1) * CO_WATCH.similar));
    };
    for (const item of feed([1, -0.3]).filter(({ origin }) => origin === "co-watch"))
      expect(alike(3)).toContain(item.video);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { originIndex, type WatchOrigin } from "../simulation/origins";
import { type SimulationRun, simulateFeed } from "../simulation/simulation";
import { ACTION, DIMENSIONS, MINUTES_PER_DAY, REPLAY_SHIFT, type World } from "../world/world";
import { feedMeasures } from "./feed-measures";

const TOPICS = 3;
const UNCLEAR = 2;

/** Four videos of ten seconds: one of each topic, and one half topic 0, half topic 1. All of creator 0, so one creator a topic. */
const world = {
  scenario: { topics: new Array(TOPICS).fill({}), engine: { halfLifeDays: 14 } },
  videos: {
    count: 4,
    topicWeights: Float32Array.from({ length: 4 * DIMENSIONS }, (_, cell) => {
      const [video, topic] = [Math.floor(cell / DIMENSIONS), cell % DIMENSIONS];
      return video === 3 ? (topic < 2 ? 0.5 : 0) : topic === video ? 1 : 0;
    }),
    primaryTopic: Uint8Array.of(0, 1, 2, 0),
    creator: new Uint16Array(4),
    durationSeconds: new Uint8Array(4).fill(10),
  },
  clustering: { count: UNCLEAR },
} as unknown as World;

interface Watched {
  day: number;
  video: number;
  fraction?: number;
  actions?: number;
  origin?: WatchOrigin;
}

/** A run of people who want all topics alike, are half content each day, and whose cluster is the parity of person and day. */
function runOf(people: readonly (readonly Watched[])[], days: number, shift = 0): SimulationRun {
  const rows = people.flat();
  const preference = Float32Array.from({ length: people.length * DIMENSIONS }, (_, cell) =>
    cell % DIMENSIONS < TOPICS ? 1 / TOPICS : 0,
  );
  const offsets = [0];
  for (const list of people) offsets.push((offsets.at(-1) as number) + list.length);
  return {
    plan: { recommender: "engagement", people: people.length, days, seed: 1, drift: 0 },
    watches: {
      offsets: Uint32Array.from(offsets),
      day: Uint8Array.from(rows, (row) => row.day),
      minute: Uint32Array.from(rows, (row, i) => row.day * MINUTES_PER_DAY + i),
      session: new Uint16Array(rows.length),
      position: new Uint8Array(rows.length),
      video: Uint16Array.from(rows, (row) => row.video),
      fraction: Uint8Array.from(rows, (row) => row.fraction ?? 255),
      actions: Uint8Array.from(rows, (row) => row.actions ?? 0),
      origin: Uint8Array.from(rows, (row) => originIndex(row.origin ?? "taste")),
    },
    searches: { person: new Uint16Array(0), day: new Uint8Array(0), topic: new Uint8Array(0) },
    clusterByDay: Uint8Array.from({ length: (days + 1) * people.length }, (_, cell) => {
      const [day, person] = [Math.floor(cell / people.length), cell % people.length];
      return (day + person + shift) % 2;
    }),
    preferenceBefore: preference,
    preferenceAfter: preference.slice(),
    archetype: Uint8Array.from(people, (list) => list.length % 3),
    satisfaction: new Float32Array(people.length * days).fill(0.5),
  };
}

/** Every number in a measure, with its path. */
function numbers(node: unknown, path = ""): [string, number][] {
  if (typeof node === "number") return [[path, node]];
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => numbers(value, `${path}.${key}`));
}

const watching = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 2 }),
    video: fc.integer({ min: 0, max: 3 }),
    fraction: fc.integer({ min: 0, max: 255 }),
    actions: fc.integer({ min: 0, max: 255 }),
    origin: fc.constantFrom<WatchOrigin>("taste", "explore", "random", "search", "co-watch"),
  }),
  { maxLength: 60 },
);
const crowd = fc
  .array(watching, { minLength: 1, maxLength: 6 })
  .map((people) => people.map((list) => [...list].sort((a, b) => a.day - b.day)));

describe("feedMeasures on a run worked by hand", () => {
  const run = runOf(
    [
      [
        { day: 0, video: 0, actions: ACTION.liked | ACTION.followed | (1 << REPLAY_SHIFT) },
        { day: 0, video: 1, fraction: 51, actions: ACTION.skipped, origin: "explore" },
        { day: 1, video: 0, origin: "search" },
      ],
      [
        { day: 0, video: 0 },
        { day: 0, video: 2, fraction: 153 },
      ],
    ],
    2,
  );
  const measures = feedMeasures(world, run);
  const [first, second] = measures.byDay;

  it("counts what was shown, and lets each person count once", () => {
    expect([measures.total.watches, measures.total.people]).toEqual([5, 2]);
    expect([first?.watches, first?.people, second?.watches, second?.people]).toEqual([4, 2, 1, 1]);
    expect(first?.watchedFraction).toBeCloseTo((0.6 + 0.8) / 2, 12);
    expect(first?.passes).toBeCloseTo((1.1 + 0.8) / 2, 12);
    expect(first?.skippedShare).toBeCloseTo(0.25, 12);
    expect(first?.actionsPerVideo).toBeCloseTo(0.5, 12);
    expect(measures.total.minutesPerDay).toBeCloseTo((10 + 10 + 2 + 10 + 10 + 6) / 60 / 4, 12);
    expect(second?.minutesPerDay).toBeCloseTo(10 / 60 / 2, 12);
    expect(first?.satisfactionGap).toBeCloseTo(0.2, 12);
  });

  it("measures each list and all lists together", () => {
    expect(first?.topicEntropy).toBeCloseTo(1, 12);
    expect(first?.intraListDiversity).toBe(1);
    expect(second?.intraListDiversity).toBeNull();
    expect(measures.total.intraListDiversity).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(first?.topTopicShare).toBeCloseTo(0.5, 12);
    expect(second?.topTopicShare).toBe(1);
    expect(first?.exploitingShare).toBeCloseTo((0.5 + 1) / 2, 12);
    expect(second?.exploitingShare).toBeNull();
    expect(first?.homogenisation.all?.mean).toBe(0.5);
    expect(second?.homogenisation.all).toBeNull();
    expect(first?.giniVideos).toBeCloseTo((-3 * 0 - 1 * 1 + 1 * 1 + 3 * 2) / (4 * 4), 12);
    expect(first?.giniCreators).toBeCloseTo((-2 * 1 + 0 * 1 + 2 * 2) / (3 * 4), 12);
  });

  it("groups people by the cluster after the day, and counts who changed it", () => {
    expect(first?.homogenisation.within).toBeNull();
    expect(first?.homogenisation.between?.pairs).toBe(1);
    expect([first?.clusterChangeRate, second?.clusterChangeRate, measures.total.clusterChangeRate]).toEqual([1, 1, 1]);
    expect(measures.homogenisationByArchetype.between?.mean).toBeCloseTo(0.5, 12);
    expect(measures.homogenisationByArchetype.within).toBeNull();
    const unclear = feedMeasures(world, { ...run, clusterByDay: new Uint8Array(6).fill(UNCLEAR) });
    expect(unclear.total.homogenisation.between).toBeNull();
    expect(unclear.total.homogenisation.all?.pairs).toBe(1);
    expect(unclear.total.clusterChangeRate).toBe(0);
  });

  it("measures drift from the end of each person's first day, without those who have no later one", () => {
    expect(first?.profileDrift).toBeNull();
    const turned = feedMeasures(
      world,
      runOf(
        [
          [
            { day: 0, video: 0 },
            { day: 1, video: 1 },
          ],
          [{ day: 1, video: 2 }],
        ],
        3,
      ),
    );
    const newer = 2 ** ((MINUTES_PER_DAY + 1) / (14 * MINUTES_PER_DAY));
    const expected = 1 - 1 / Math.sqrt(1 + newer * newer);
    expect(turned.byDay[0]?.profileDrift).toBeNull();
    expect(turned.byDay[1]?.profileDrift).toBeCloseTo(expected, 9);
    expect(turned.byDay[2]?.profileDrift).toBeCloseTo(expected / 2, 9);
    expect(turned.total.profileDrift).toBe(turned.byDay[2]?.profileDrift);
    expect(turned.preferenceDrift).toBe(0);
  });
});

describe("feedMeasures", () => {
  it("gives nulls and zeros when nobody watches, and never a number that is none", () => {
    const { total, rabbitHoles, gain } = feedMeasures(world, runOf([[], []], 1), runOf([[], []], 1));
    expect(total).toMatchObject({ watches: 0, people: 0, topicEntropy: null, giniVideos: null, satisfaction: null });
    expect(total.homogenisation).toEqual({ all: null, within: null, between: null });
    expect(rabbitHoles).toEqual({ rise: null, entered: null, escaped: null, escapeTime: null });
    expect(gain?.watchedFraction).toBeNull();
    expect(gain?.minutesPerDay).toEqual({ pairs: 2, mean: 0, interval: [0, 0] });
  });

  it("measures one person alone", () => {
    const { total, gain } = feedMeasures(world, runOf([[{ day: 0, video: 0 }]], 1), runOf([[{ day: 0, video: 1 }]], 1));
    expect(total.topicEntropy).toBe(0);
    expect(total.homogenisation.all).toBeNull();
    expect(gain?.watchedFraction).toEqual({ pairs: 1, mean: 0, interval: null });
  });

  it("keeps every measure within its bounds", () => {
    const bounds: Record<string, number> = {
      topicEntropy: Math.log2(TOPICS) + 1e-9,
      miscalibration: Math.log2(100) + 1e-9,
      passes: 8,
      actionsPerVideo: 4,
      profileDrift: 2,
    };
    fc.assert(
      fc.property(crowd, (people) => {
        const { gain: _, ...measures } = feedMeasures(world, runOf(people, 3));
        for (const [path, value] of numbers(measures)) {
          expect(Number.isFinite(value), path).toBe(true);
          const measure = path.split(".").at(-1) as string;
          if (/watches|people|pairs|escapeTime|minutesPerDay/.test(measure)) continue;
          expect(value, path).toBeLessThanOrEqual(bounds[measure] ?? 1);
          expect(value, path).toBeGreaterThanOrEqual(/Gap|rise|aboveChance/.test(measure) ? -1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const turned = feedMeasures(world, runOf([...people].reverse(), 3, people.length - 1));
        const values = new Map(numbers(turned));
        for (const [path, value] of numbers(feedMeasures(world, runOf(people, 3))))
          expect(values.get(path), path).toBeCloseTo(value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses to compare with other people or other days", () => {
    const run = runOf([[{ day: 0, video: 0 }]], 1);
    expect(() => feedMeasures(world, run, runOf([[], []], 1))).toThrow(RangeError);
    expect(() => feedMeasures(world, run, runOf([[]], 2))).toThrow(RangeError);
    expect(() => feedMeasures(world, run, { ...run, plan: { ...run.plan, seed: 2 } })).toThrow(RangeError);
  });
});

describe("feedMeasures on simulated people", () => {
  const plan = { people: 40, days: 4, seed: 6, drift: 0.01 };
  const random = simulateFeed(tinyWorld(), { ...plan, recommender: "random" });
  const engagement = simulateFeed(tinyWorld(), { ...plan, recommender: "engagement" });

  it("tells what engagement gains over random, and at what price", () => {
    const base = feedMeasures(tinyWorld(), random, random);
    const fed = feedMeasures(tinyWorld(), engagement, random);
    expect(fed.gain?.watchedFraction?.interval?.[0]).toBeGreaterThan(0.1);
    expect(fed.gain?.minutesPerDay?.interval?.[0]).toBeGreaterThan(0);
    expect(fed.gain?.satisfactionGap?.interval?.[0]).toBeGreaterThan(0);
    expect(fed.total.intraListDiversity).toBeLessThan(base.total.intraListDiversity as number);
    expect(fed.total.giniVideos).toBeGreaterThan(base.total.giniVideos as number);
    expect(fed.total.homogenisation.all?.aboveChance).toBeGreaterThan(
      base.total.homogenisation.all?.aboveChance as number,
    );
    expect(base.total.exploitingShare).toBe(0);
    expect(base.gain?.watchedFraction?.mean).toBe(0);
  });

  it("does not change the run, and gives the same again", () => {
    const before = engagement.watches.video.slice();
    const once = feedMeasures(tinyWorld(), engagement, random);
    expect(feedMeasures(tinyWorld(), engagement, random)).toEqual(once);
    expect(engagement.watches.video).toEqual(before);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import type { World } from "../world/world";
import { DRIFT } from "./drift";
import { type SimulationPlan, type SimulationRun, simulateFeed } from "./simulation";

const world = tinyWorld();
const plan: SimulationPlan = { recommender: "engagement", people: 10, days: 3, seed: 4, drift: 0.01 };
const run = simulateFeed(world, plan);

/** The rows of one person, with what the engine guessed and what became of them. */
function personOf({ plan, watches, ...rest }: SimulationRun, person: number) {
  const [from, to] = [watches.offsets[person] as number, watches.offsets[person + 1] as number];
  const { offsets: _, ...columns } = watches;
  const rows = Object.entries(columns).map(([name, column]) => [name, Array.from(column.subarray(from, to))]);
  const searches = Array.from(rest.searches.person.keys()).filter((i) => rest.searches.person[i] === person);
  return {
    rows,
    clusters: Array.from({ length: plan.days + 1 }, (_, day) => rest.clusterByDay[day * plan.people + person]),
    before: rest.preferenceBefore.slice(person * 64, person * 64 + 64),
    after: rest.preferenceAfter.slice(person * 64, person * 64 + 64),
    archetype: rest.archetype[person],
    satisfaction: rest.satisfaction.slice(person * plan.days, (person + 1) * plan.days),
    searches: searches.map((i) => [rest.searches.day[i], rest.searches.topic[i]]),
  };
}

describe("simulateFeed", () => {
  it("gives the same run for the same world and plan, and other people for another seed", () => {
    expect(simulateFeed(world, plan)).toEqual(run);
    expect(simulateFeed(world, { ...plan, seed: 5 }).preferenceBefore).not.toEqual(run.preferenceBefore);
  });

  it("runs a person the same however many others there are", () => {
    const many = simulateFeed(world, { ...plan, people: 50 });
    expect(personOf(many, 7)).toEqual(personOf(run, 7));
    expect(personOf(many, 0)).toEqual(personOf(run, 0));
  });

  it("lets a shorter run be the beginning of a longer one", () => {
    const short = personOf(simulateFeed(world, { ...plan, days: 2 }), 3);
    const long = personOf(run, 3);
    expect(long.clusters.slice(0, 3)).toEqual(short.clusters);
    expect(long.satisfaction.slice(0, 2)).toEqual(short.satisfaction);
  });

  it("meets the same people at the same hours under two recommenders", () => {
    const other = simulateFeed(world, { ...plan, recommender: "random" });
    expect(other.archetype).toEqual(run.archetype);
    expect(other.preferenceBefore).toEqual(run.preferenceBefore);
    for (let person = 0; person < plan.people; person++) {
      const first = run.watches.offsets[person] as number;
      const otherFirst = other.watches.offsets[person] as number;
      if (run.watches.day[first] === 0) expect(other.watches.minute[otherFirst]).toBe(run.watches.minute[first]);
    }
  });

  it("without drift leaves every preference as it was, to the bit, and with it moves them", () => {
    const still = simulateFeed(world, { ...plan, drift: 0 });
    expect(still.preferenceAfter).toEqual(still.preferenceBefore);
    expect(run.preferenceAfter).not.toEqual(run.preferenceBefore);
    expect(run.preferenceBefore).toEqual(still.preferenceBefore);
  });

  it("keeps time: minutes, days and sessions only grow, positions count from 0, watched videos rest", () => {
    const { offsets, minute, day, session, position, video } = run.watches;
    for (let p = 0; p < plan.people; p++)
      for (let i = offsets[p] as number; i < (offsets[p + 1] as number); i++) {
        const first = i === offsets[p];
        const same = !first && session[i] === session[i - 1];
        expect(position[i]).toBe(same ? (position[i - 1] as number) + 1 : 0);
        if (first) continue;
        expect(minute[i] as number).toBeGreaterThanOrEqual(minute[i - 1] as number);
        expect(day[i] as number).toBeGreaterThanOrEqual(day[i - 1] as number);
        expect(session[i] as number).toBe((session[i - 1] as number) + (same ? 0 : 1));
        const rested = video.subarray(Math.max(offsets[p] as number, i - 100), i);
        expect(rested.includes(video[i] as number)).toBe(false);
      }
  });

  it("starts without a clear cluster, knows nobody before the first watch, and keeps satisfaction in 0…1", () => {
    const { count } = world.clustering;
    expect(Array.from(run.clusterByDay.subarray(0, plan.people))).toEqual(new Array(plan.people).fill(count));
    expect(run.satisfaction.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it("counts the days that are done", () => {
    const done: number[] = [];
    simulateFeed(world, { ...plan, people: 1 }, (day) => done.push(day));
    expect(done).toEqual([1, 2, 3]);
  });

  it("has not changed: rows per person, and the first person's first videos", () => {
    expect(Array.from(run.watches.offsets)).toMatchInlineSnapshot(`
      [
        0,
        100,
        266,
        376,
        470,
        673,
        748,
        802,
        901,
        1007,
        1110,
      ]
    `);
    expect(Array.from(run.watches.video.subarray(0, 12))).toMatchInlineSnapshot(`
      [
        34,
        508,
        536,
        358,
        227,
        534,
        59,
        198,
        27,
        296,
        359,
        195,
      ]
    `);
    expect(Array.from(run.watches.fraction.subarray(0, 12))).toMatchInlineSnapshot(`
      [
        222,
        190,
        255,
        229,
        61,
        37,
        180,
        184,
        139,
        255,
        200,
        60,
      ]
    `);
  });
});

describe("extremes", () => {
  it("takes one person and one day", () => {
    const one = simulateFeed(world, { ...plan, people: 1, days: 1 });
    expect(one.watches.offsets).toHaveLength(2);
    expect(one.clusterByDay).toHaveLength(2);
  });

  it("takes a catalogue of a handful of videos, and one with none left", () => {
    const few = simulateFeed(cut(world, 6), { ...plan, people: 3 });
    expect(few.watches.video.length).toBeGreaterThan(0);
    expect(few.watches.video.every((video) => video < 6)).toBe(true);
    const none = simulateFeed(cut(world, 0), { ...plan, people: 3 });
    expect(none.watches.video).toHaveLength(0);
    expect(none.satisfaction.every((value) => value === 0.5)).toBe(true);
  });

  it("refuses what is out of range at the door", () => {
    const wrong: Partial<SimulationPlan>[] = [
      { people: 0 },
      { people: 2001 },
      { people: 1.5 },
      { people: Number.NaN },
      { days: 0 },
      { days: 61 },
      { seed: Number.NaN },
      { drift: -0.1 },
      { drift: Number.NaN },
      { drift: DRIFT.largestRate + 0.01 },
    ];
    for (const change of wrong) expect(() => simulateFeed(world, { ...plan, ...change })).toThrow(RangeError);
  });

  it("holds for any small plan: rows in range, offsets complete", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer(),
        fc.double({ min: 0, max: DRIFT.largestRate, noNaN: true }),
        (people, days, seed, drift) => {
          const any = simulateFeed(world, { recommender: "engagement", people, days, seed, drift });
          const rows = any.watches.video.length;
          expect(any.watches.offsets[people]).toBe(rows);
          for (const column of Object.values(any.watches).slice(1)) expect(column).toHaveLength(rows);
          expect(any.watches.video.every((video) => video < world.videos.count)).toBe(true);
          expect(any.watches.day.every((day) => day < days)).toBe(true);
          for (let p = 0; p < people; p++)
            expect(any.preferenceAfter.subarray(p * 64, p * 64 + 64).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** The world with only its first videos. */
function cut(full: World, count: number): World {
  const clusters = full.clustering.count;
  const byCluster = new Float32Array(clusters * count);
  for (let k = 0; k < clusters; k++)
    for (let v = 0; v < count; v++)
      byCluster[k * count + v] = full.appeal.byCluster[k * full.videos.count + v] as number;
  return {
    ...full,
    videos: { ...full.videos, count },
    appeal: { byCluster, overall: full.appeal.overall.slice(0, count), watches: full.appeal.watches.slice(0, count) },
  };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sfc32 } from "../random/random";
import { HOMOGENISATION, homogenisation } from "./homogenisation";
import { bitSets, jaccardIndex } from "./jaccard-index";

const ITEMS = 80;
const NOBODY = 255;

function measure(lists: readonly (readonly number[])[], group: readonly number[], seed = 1) {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) as number) + list.length);
  return homogenisation({ offsets, item: lists.flat(), items: ITEMS, group, ungrouped: NOBODY }, sfc32(seed));
}

const lists = fc.array(fc.array(fc.integer({ min: 0, max: ITEMS - 1 }), { maxLength: 20 }), { maxLength: 30 });

describe("Jaccard index", () => {
  it("is a half for two shared of four, each counted once", () => {
    const sets = bitSets(Object.freeze([0, 3, 7, 7]), Object.freeze([1, 2, 3, 2, 3, 4, 4]), 5);
    expect(jaccardIndex(sets, 0, 1)).toBe(0.5);
    expect(jaccardIndex(sets, 0, 0)).toBe(1);
    expect(jaccardIndex(sets, 0, 2)).toBe(0);
    expect(jaccardIndex(sets, 2, 2)).toBeNull();
  });

  it("agrees with counting, for any two sets", () => {
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 120 });
    fc.assert(
      fc.property(set, set, (a, b) => {
        const shared = a.filter((item) => b.includes(item)).length;
        const all = a.length + b.length - shared;
        const sets = bitSets([0, a.length, a.length + b.length], [...a, ...b], 201);
        expect(jaccardIndex(sets, 0, 1)).toBe(all > 0 ? shared / all : null);
      }),
    );
  });
});

describe("homogenisation", () => {
  it("takes the mean over pairs, within a group and between groups", () => {
    const measured = measure([[1, 2], [2, 3], [2, 3], [4]], [0, 0, 1, 1]);
    expect(measured.all?.mean).toBeCloseTo(5 / 18, 12);
    expect(measured.within?.mean).toBeCloseTo(1 / 6, 12);
    expect(measured.between?.mean).toBeCloseTo(1 / 3, 12);
    expect([measured.all?.pairs, measured.within?.pairs, measured.between?.pairs]).toEqual([6, 2, 4]);
    expect(measured.all?.standardError).toBe(0);
  });

  it("has no pair with one person, or with people who consumed nothing; someone in no group counts under all only", () => {
    const none = { all: null, within: null, between: null };
    expect(measure([], [])).toEqual(none);
    expect(measure([[1, 2]], [0])).toEqual(none);
    expect(measure([[1, 2], [], []], [0, 0, 1])).toEqual(none);
    const unclear = measure([[1], [1]], [NOBODY, NOBODY]);
    expect(unclear.all?.mean).toBe(1);
    expect(unclear.within).toBeNull();
    expect(unclear.between).toBeNull();
  });

  it("stays in 0…1, and does not depend on the order of people or videos", () => {
    fc.assert(
      fc.property(lists, (people) => {
        const group = people.map((_, u) => u % 3);
        const measured = measure(people, group);
        const turned = measure(people.map((list) => [...list].reverse()).reverse(), [...group].reverse());
        for (const which of ["all", "within", "between"] as const) {
          const one = measured[which];
          const other = turned[which];
          expect(other?.pairs).toBe(one?.pairs);
          if (one === null || other === null) continue;
          expect(other.mean).toBeCloseTo(one.mean, 12);
          expect(one.mean).toBeGreaterThanOrEqual(0);
          expect(one.mean).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("draws pairs when there are many: the same for one seed, and as near the truth as it says", () => {
    const random = sfc32(5);
    const drawList = (lean: number) =>
      Array.from({ length: 15 }, () => Math.floor(random() * ITEMS * (random() < 0.5 ? 1 : (lean + 1) / 6)));
    const people = Array.from({ length: 400 }, (_, u) => drawList(u % 5));
    const group = people.map((_, u) => (u % 5 === 4 ? NOBODY : u % 5));
    const sets = bitSets([0, ...people.map((_, u) => (u + 1) * 15)], people.flat(), ITEMS);
    const truth = { all: [0, 0], within: [0, 0], between: [0, 0] };
    for (let i = 0; i < 400; i++)
      for (let j = 0; j < i; j++) {
        const clear = group[i] !== NOBODY && group[j] !== NOBODY;
        for (const which of ["all", clear && (group[i] === group[j] ? "within" : "between")] as const) {
          if (which === false) continue;
          truth[which][0] = (truth[which][0] as number) + (jaccardIndex(sets, i, j) as number);
          truth[which][1] = (truth[which][1] as number) + 1;
        }
      }
    expect(measure(people, group, 3)).toEqual(measure(people, group, 3));
    const drawn = Array.from({ length: 60 }, (_, seed) => measure(people, group, seed));
    expect(drawn[0]?.all?.pairs).toBe(HOMOGENISATION.pairs);
    for (const which of ["all", "within", "between"] as const) {
      const [sum, pairs] = truth[which] as [number, number];
      const errors = drawn.map(
        ({ [which]: one }) => ((one?.mean as number) - sum / pairs) / (one?.standardError as number),
      );
      const inside = errors.filter((error) => Math.abs(error) <= 2).length;
      expect(inside, which).toBeGreaterThanOrEqual(52);
      expect(inside, which).toBeLessThan(60);
    }
  });

  it("looks at every pair within groups where only the others are too many", () => {
    const people = Array.from({ length: 200 }, (_, u) => [u % ITEMS, (u * 7) % ITEMS]);
    const measured = measure(
      people,
      people.map((_, u) => u % 20),
    );
    expect(measured.within).toMatchObject({ pairs: 900, standardError: 0 });
    expect(measured.between?.pairs).toBe(HOMOGENISATION.pairs / 2);
    expect(measured.between?.standardError).toBeGreaterThan(0);
    expect(measured.all?.standardError).toBeLessThan(measured.between?.standardError as number);
  });

  it("finds the few pairs outside when nearly everyone is in one group", () => {
    const people = Array.from({ length: 200 }, () => [1, 2]);
    const measured = measure(
      people,
      people.map((_, u) => (u < 2 ? 1 : 0)),
    );
    expect(measured.between).toMatchObject({ mean: 1, pairs: 396, standardError: 0 });
    expect(measured.within?.pairs).toBe(HOMOGENISATION.pairs / 2);
  });

  it("tells apart the overlap that lists of this length have by chance", () => {
    const random = sfc32(11);
    const people = Array.from({ length: 120 }, () => Array.from({ length: 15 }, () => Math.floor(random() * ITEMS)));
    const { all } = measure(people, new Array(120).fill(0));
    expect(all?.mean).toBeCloseTo(all?.byChance as number, 2);
    const alike = measure(new Array(10).fill(people[0]), new Array(10).fill(0)).all;
    expect(alike?.mean).toBe(1);
    expect(alike?.byChance).toBeLessThan(0.15);
  });
});

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
    const people = Array.from({ length: 400 }, () => Array.from({ length: 15 }, () => Math.floor(random() * ITEMS)));
    const group = people.map((_, u) => u % 4);
    const sets = bitSets([0, ...people.map((_, u) => (u + 1) * 15)], people.flat(), ITEMS);
    let sum = 0;
    for (let i = 0; i < 400; i++) for (let j = 0; j < i; j++) sum += jaccardIndex(sets, i, j) as number;
    const truth = sum / ((400 * 399) / 2);
    expect(measure(people, group, 3)).toEqual(measure(people, group, 3));
    const seeds = Array.from({ length: 40 }, (_, seed) => measure(people, group, seed).all);
    const covered = seeds.filter(
      (all) => all !== null && Math.abs(all.mean - truth) <= 2 * (all.standardError as number),
    );
    expect(seeds[0]?.pairs).toBe(HOMOGENISATION.pairs);
    expect(covered.length).toBeGreaterThanOrEqual(33);
    expect(covered.length).toBeLessThan(40);
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterChangeRate } from "./cluster-change-rate";
import { cosineDrift } from "./cosine-drift";
import { exploitingShare } from "./exploiting-share";
import { giniCoefficient } from "./gini-coefficient";
import { intraListDiversity, type SparseRows } from "./intra-list-diversity";
import { MISCALIBRATION, miscalibration } from "./miscalibration";
import { satisfactionGap } from "./satisfaction-gap";
import { topicEntropy } from "./topic-entropy";

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 64 });
const refused = [[Number.NaN], [-1], [Number.POSITIVE_INFINITY]];

/** Two to six topics wide; each video has one to three of them. */
const listOfVideos = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 30 })
  .map((rows) => rows.map((row) => (row.some((weight) => weight > 0) ? row : [1, 0, 0, 0, 0, 0])));

function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const kept = rows.map((row) => row.flatMap((weight, topic) => (weight > 0 ? [{ topic, weight }] : [])));
  const offsets = [0];
  for (const row of kept) offsets.push((offsets.at(-1) as number) + row.length);
  return { offsets, topic: kept.flat().map((cell) => cell.topic), weight: kept.flat().map((cell) => cell.weight) };
}

const diversity = (rows: readonly (readonly number[])[]) =>
  intraListDiversity(
    sparse(rows),
    rows.map((_, index) => index),
    rows[0]?.length ?? 0,
  );

describe("topic entropy", () => {
  it("is 1.5 bits for a half and two quarters, and does not change what it is given", () => {
    expect(topicEntropy(Object.freeze([0.5, 0.25, 0.25]))?.bits).toBeCloseTo(1.5, 12);
  });

  it("has none without anything shown, 0 for one topic, 1 when all are even", () => {
    expect(topicEntropy([])).toBeNull();
    expect(topicEntropy([0, 0])).toBeNull();
    expect(topicEntropy([7])).toEqual({ bits: 0, normalised: null });
    expect(topicEntropy([0, 7, 0])).toEqual({ bits: 0, normalised: 0 });
    expect(topicEntropy(new Array(60).fill(3))?.normalised).toBeCloseTo(1, 12);
    for (const wrong of refused) expect(() => topicEntropy(wrong)).toThrow(RangeError);
  });

  it("lies between 0 and even, whatever the order and the unit", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, unit) => {
        const entropy = topicEntropy(list);
        expect(entropy === null).toBe(list.every((amount) => amount === 0));
        if (entropy === null) return;
        expect(entropy.bits).toBeGreaterThanOrEqual(0);
        expect(entropy.bits).toBeLessThanOrEqual(Math.log2(list.length) + 1e-9);
        if (entropy.normalised !== null) expect(entropy.normalised).toBeLessThanOrEqual(1);
        const other = [...list].reverse().map((amount) => amount * unit);
        if (list.every((amount) => amount === 0 || amount > 1e-290))
          expect(topicEntropy(other)?.bits).toBeCloseTo(entropy.bits, 6);
      }),
    );
  });
});

describe("intra-list diversity", () => {
  it("is the mean distance of the pairs", () => {
    const list = Object.freeze([Object.freeze([1, 0]), Object.freeze([0, 1]), Object.freeze([0.5, 0.5])]);
    expect(diversity(list)).toBeCloseTo((1 + 2 * (1 - Math.SQRT1_2)) / 3, 12);
  });

  it("needs two videos; the same twice is 0, nothing in common is 1", () => {
    expect(diversity([])).toBeNull();
    expect(diversity([[1, 0]])).toBeNull();
    expect(
      diversity([
        [0.3, 0.7],
        [0.3, 0.7],
        [0.3, 0.7],
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      diversity([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(1);
  });

  it("equals the sum over all pairs, in any order", () => {
    fc.assert(
      fc.property(listOfVideos, (rows) => {
        let sum = 0;
        for (let i = 0; i < rows.length; i++)
          for (let j = 0; j < i; j++) sum += cosineDrift(rows[i] as number[], rows[j] as number[]) as number;
        const measured = diversity(rows) as number;
        expect(measured).toBeCloseTo(sum / ((rows.length * (rows.length - 1)) / 2), 9);
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(1);
        expect(diversity([...rows].reverse())).toBeCloseTo(measured, 9);
      }),
    );
  });
});

describe("Gini coefficient", () => {
  it("is a half for 0, 1 and 3, and leaves its input in order", () => {
    expect(giniCoefficient(Object.freeze([3, 0, 1]))).toBeCloseTo(0.5, 12);
  });

  it("has none over nothing, 0 when all are tied, (n − 1) / n when one has all", () => {
    expect(giniCoefficient([])).toBeNull();
    expect(giniCoefficient([0, 0, 0])).toBeNull();
    expect(giniCoefficient([5])).toBe(0);
    expect(giniCoefficient([4, 4, 4, 4])).toBe(0);
    expect(giniCoefficient([0, 0, 0, 9])).toBeCloseTo(0.75, 12);
    for (const wrong of refused) expect(() => giniCoefficient(wrong)).toThrow(RangeError);
  });

  it("is the mean difference of all pairs over twice the mean, in any order and unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), (list) => {
        const total = list.reduce((sum, amount) => sum + amount, 0);
        const gini = giniCoefficient(list);
        expect(gini === null).toBe(total === 0);
        if (total === 0) return;
        const apart = list.flatMap((x) => list.map((y) => Math.abs(x - y))).reduce((sum, d) => sum + d, 0);
        expect(gini).toBeCloseTo(apart / (2 * list.length * total), 9);
        expect(gini).toBeLessThan(1);
        expect(giniCoefficient([...list].reverse().map((amount) => 3 * amount))).toBeCloseTo(gini as number, 9);
      }),
    );
  });
});

describe("miscalibration", () => {
  it("is .2027 bits for three quarters where a half was wanted", () => {
    const measured = miscalibration(Object.freeze([0.5, 0.5]), Object.freeze([0.75, 0.25]));
    expect(measured).toBeCloseTo(0.5 * Math.log2(0.5 / 0.7475) + 0.5 * Math.log2(0.5 / 0.2525), 12);
  });

  it("is 0 in proportion and log₂ 100 where nothing wanted was shown", () => {
    expect(miscalibration([1, 3, 0], [2, 6, 0])).toBeCloseTo(0, 12);
    expect(miscalibration([1, 0], [0, 1])).toBeCloseTo(-Math.log2(MISCALIBRATION.smoothing), 12);
    expect(miscalibration([0, 0], [1, 0])).toBeNull();
    expect(miscalibration([1, 0], [0, 0])).toBeNull();
    expect(miscalibration([], [])).toBeNull();
    for (const wrong of refused) expect(() => miscalibration(wrong, [1])).toThrow(RangeError);
    for (const wrong of refused) expect(() => miscalibration([1], wrong)).toThrow(RangeError);
  });

  it("stays between the two, whatever the order of the topics", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pairs, (topics) => {
        const measure = (list: typeof topics) =>
          miscalibration(
            list.map(([wanted]) => wanted),
            list.map(([, shown]) => shown),
          );
        const measured = measure(topics);
        if (measured === null) return;
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(Math.log2(100) + 1e-9);
        expect(measure([...topics].reverse())).toBeCloseTo(measured, 9);
      }),
    );
  });
});

describe("drift and change", () => {
  it("measures the angle, not the length", () => {
    expect(cosineDrift(Object.freeze([1, 0]), Object.freeze([1, 1]))).toBeCloseTo(1 - Math.SQRT1_2, 12);
    expect(cosineDrift([2, 3], [4, 6])).toBeCloseTo(0, 12);
    expect(cosineDrift([1, 0], [0, 5])).toBe(1);
    expect(cosineDrift([1], [-1])).toBe(2);
    expect(cosineDrift([0, 0], [1, 0])).toBeNull();
    expect(cosineDrift([], [])).toBeNull();
  });

  it("lies in 0…1 for what cannot be negative, either way round", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))), (rows) => {
        const before = rows.map(([x]) => x);
        const after = rows.map(([, y]) => y);
        const drift = cosineDrift(before, after);
        expect(cosineDrift(after, before)).toBe(drift);
        if (drift === null) return;
        expect(drift).toBeGreaterThanOrEqual(0);
        expect(drift).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("counts the people whose cluster is another", () => {
    expect(clusterChangeRate([1, 2, 2, 3], [1, 2, 3, 3])).toBe(0.25);
    expect(clusterChangeRate([7], [7])).toBe(0);
    expect(clusterChangeRate(Uint8Array.of(7), Uint8Array.of(8))).toBe(1);
    expect(clusterChangeRate([], [])).toBeNull();
  });
});

describe("shares of a feed", () => {
  it("counts what acts on a belief among what was recommended, not what was searched", () => {
    expect(exploitingShare([3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 5])).toBe(0.75);
    expect(exploitingShare([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5])).toBeNull();
    expect(exploitingShare([])).toBeNull();
    expect(exploitingShare([0, 0, 0, 0, 0, 0, 1, 1, 1, 1])).toBe(0.75);
  });

  it("takes engagement less satisfaction over those of whom both are known", () => {
    expect(satisfactionGap(Object.freeze([0.9, 0.7, null, 1]), Object.freeze([0.5, 0.6, 0.1, null]))).toBeCloseTo(
      0.25,
      12,
    );
    expect(satisfactionGap([null], [0.5])).toBeNull();
    expect(satisfactionGap([], [])).toBeNull();
  });
});

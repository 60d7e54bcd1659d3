import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchClusters } from "./match-clusters";

describe("matchClusters", () => {
  it("carries labels over by most people kept, counts who moved, and numbers new clusters on", () => {
    const before = [0, 0, 0, 0, 1, 1, 1, 2, 2];
    const after = [2, 2, 2, 0, 0, 0, 1, 3, 3];
    const match = matchClusters(before, after);
    expect(match.carried).toEqual([1, -1, 0, 2]);
    expect(Array.from(match.labels)).toEqual([0, 0, 0, 1, 1, 1, 3, 2, 2]);
    expect(match.flows).toEqual([
      [3, 1, 0, 0],
      [0, 2, 0, 1],
      [0, 0, 2, 0],
    ]);
    expect(match.kept).toBeCloseTo(7 / 9, 12);
  });

  it("takes nobody, one person and clusters that are gone", () => {
    expect(matchClusters([], [])).toMatchObject({ carried: [], flows: [], kept: 1, adjustedRandIndex: 1 });
    expect(matchClusters([3], [0])).toMatchObject({ carried: [3], kept: 1 });
    expect(matchClusters([0, 1, 1], [0, 0, 0])).toMatchObject({ carried: [1], kept: 2 / 3 });
  });

  it("refuses two different numbers of people", () => {
    expect(() => matchClusters([0], [0, 1])).toThrow(/same people/);
  });

  const labels = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 60 });

  it("finds every renaming, and loses and invents nobody, whatever the labels", () => {
    fc.assert(
      fc.property(labels, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (people, renamed) => {
        const before = people.map(([label]) => label);
        const same = matchClusters(
          before,
          before.map((label) => renamed[label] as number),
        );
        expect(same.kept).toBe(1);
        expect(Array.from(same.labels)).toEqual(before);
        const after = people.map(([, label]) => label);
        const { kept, flows } = matchClusters(before, after);
        expect(flows.flat().reduce((a, b) => a + b, 0)).toBe(people.length);
        const untouched = before.filter((label, i) => label === after[i]).length / people.length;
        expect(kept).toBeGreaterThanOrEqual(untouched - 1e-12);
      }),
    );
  });
});

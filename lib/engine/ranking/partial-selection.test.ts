import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestVideos } from "./partial-selection";

const sorted = (values: Float64Array, mask: Uint8Array, size: number) =>
  Array.from(values.keys())
    .filter((v) => mask[v] !== 1)
    .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    .slice(0, size);

describe("bestVideos", () => {
  it("is the head of a full sort, ties to the lower index, closed ones left out", () => {
    const few = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat({ max: 2 })), { maxLength: 60 });
    fc.assert(
      fc.property(few, fc.nat({ max: 70 }), (rows, size) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const mask = Uint8Array.from(rows, ([, state]) => state);
        expect(bestVideos(values, mask, 1, size)).toEqual(sorted(values, mask, size));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the five largest of ten", () => {
    const values = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3);
    expect(bestVideos(values, new Uint8Array(10), 1, 5)).toEqual([5, 7, 4, 8, 2]);
  });

  it("gives nothing of nothing, and nothing when nothing is wanted", () => {
    expect(bestVideos(new Float64Array(0), new Uint8Array(0), 1, 5)).toEqual([]);
    expect(bestVideos(Float64Array.of(1, 2), new Uint8Array(2), 1, 0)).toEqual([]);
    expect(bestVideos(Float64Array.of(1, 2), Uint8Array.of(1, 1), 1, 3)).toEqual([]);
  });
});

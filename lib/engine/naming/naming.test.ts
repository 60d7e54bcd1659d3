import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { clusterIndex } from "../world/locate";
import { clusterName, clusterNames } from "./cluster-names";
import { optimalAssignment } from "./optimal-assignment";

const world = tinyWorld();

describe("optimalAssignment", () => {
  it("is as good as trying every permutation", () => {
    const permutations = (items: number[]): number[][] =>
      items.length < 2
        ? [items]
        : items.flatMap((x) => permutations(items.filter((y) => y !== x)).map((rest) => [x, ...rest]));
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
        (values) => {
          const worth = (columns: number[]) => columns.reduce((sum, c, r) => sum + (values[r]?.[c] ?? 0), 0);
          const best = Math.max(...permutations([0, 1, 2, 3, 4]).map(worth));
          expect(worth(optimalAssignment(values))).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leaves rows over when there are more of them than columns", () => {
    const matched = optimalAssignment([[0.1], [0.9], [0.5]]);
    expect(matched).toEqual([-1, 0, -1]);
  });
});

describe("clusterNames", () => {
  const named = (id: string) => clusterNames(world, clusterIndex(world, id), "en");

  it("names by content from what members watch more than others", () => {
    expect(named("C02").content).toMatch(/tattoos|zines|thrift|Portland/);
    expect(named("C02").content.split(/, | & /)).toHaveLength(3);
    expect(clusterNames(world, clusterIndex(world, "C06"), "es").content).toContain(" y ");
  });

  it("quotes a reported name with its source, and only where one was reported", () => {
    expect(named("C02")).toMatchObject({
      reported: "“alt female”",
      source: { publisher: "The Wall Street Journal", date: "2023-05-05" },
    });
    expect(named("C06")).toMatchObject({ reported: null, source: null });
  });

  it("gives every cluster another three-digit number, and says when there is no clear cluster", () => {
    const numbers = Array.from({ length: world.clustering.count + 1 }, (_, k) => clusterName(world, k, "number", "en"));
    expect(new Set(numbers).size).toBe(24);
    for (const number of numbers) expect(number).toMatch(/^\d{3}$/);
    expect(clusterName(world, world.clustering.count, "reported", "en")).toBe("no clear cluster");
    expect(world.clustering.ids.at(-1)).toBe("C24");
  });

  it("falls back to the content name where nothing was reported", () => {
    const k = clusterIndex(world, "C06");
    expect(clusterName(world, k, "reported", "en")).toBe(clusterName(world, k, "content", "en"));
  });
});

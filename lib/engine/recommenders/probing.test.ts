import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { viewerOf } from "@/lib/testing/viewers";
import { watchesOf } from "../world/history";
import type { TruthTable, World } from "../world/world";
import { PROBING, probing } from "./probing";

const world = tinyWorld();
const { count } = world.clustering;
const known = viewerOf(world, watchesOf(world, 8, 0).slice(0, 20));
const believing = (beliefs: Record<number, number>, seen = known.seen) => ({
  ...known,
  seen,
  contacts: new Float64Array(count).fill(1 / count),
  assignment: { ...known.assignment, confidences: Float64Array.from({ length: count }, (_, k) => beliefs[k] ?? 0) },
});
const appeal = (k: number, v: number) => world.appeal.byCluster[k * world.videos.count + v] as number;
/** The videos with the highest values among those that no one of `seen` is. */
const best = (value: (v: number) => number, seen: readonly number[]) =>
  Array.from({ length: world.videos.count }, (_, v) => v)
    .filter((v) => !seen.includes(v))
    .sort((a, b) => value(b) - value(a) || a - b)
    .slice(0, PROBING.best);

describe("probing", () => {
  it("shows what the members of the only possible cluster take to", () => {
    const [first] = probing.recommend(world, { ...believing({ 4: 1 }), seed: 1, limit: 1 });
    expect(best((v) => appeal(4, v), known.seen)).toContain(first?.video);
    expect(first?.origin).toBe("cluster");
  });

  it("asks where two possible clusters differ most, every second place", () => {
    const items = probing.recommend(world, { ...believing({ 4: 0.5, 9: 0.5 }), seed: 1, limit: 10 });
    const asked = items.filter((item) => item.origin === "explore");
    expect(asked.map((item) => item.rank)).toEqual([1, 3, 5, 7, 9]);
    expect(best((v) => Math.abs(appeal(4, v) - appeal(9, v)), known.seen)).toContain(asked[0]?.video);
    expect(asked[0]?.score).toBeCloseTo(
      Math.abs(appeal(4, asked[0]?.video ?? 0) - appeal(9, asked[0]?.video ?? 0)),
      12,
    );
  });

  it("draws clusters as often as they are believed", () => {
    let fours = 0;
    for (let seed = 0; seed < 400; seed++) {
      const [item] = probing.recommend(world, { ...believing({ 4: 0.8, 9: 0.2 }, [0]), seed, limit: 1 });
      if (best((v) => appeal(4, v), [0]).includes(item?.video ?? -1)) fours++;
    }
    expect(fours / 400).toBeGreaterThan(0.72);
    expect(fours / 400).toBeLessThan(0.88);
  });

  it("never repeats a video, gives reasons that sum to the score, ranks from one, the same for the same seed", () => {
    const seen = fc.uniqueArray(fc.integer({ min: 0, max: world.videos.count - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(seen, fc.integer(), fc.integer({ min: 0, max: 20 }), (videos, seed, limit) => {
        const input = { ...known, seen: videos, seed, limit };
        const items = probing.recommend(world, input);
        expect(probing.recommend(world, input)).toEqual(items);
        expect(new Set([...videos, ...items.map((item) => item.video)]).size).toBe(videos.length + limit);
        items.forEach((item, i) => {
          expect(item.rank).toBe(i + 1);
          expect(item.reasons.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(item.score, 12);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("ends with the catalogue, and takes beliefs that are all zero as ordinary input", () => {
    const everything = Array.from({ length: world.videos.count }, (_, v) => v);
    expect(probing.recommend(world, { ...believing({ 1: 1 }, everything), seed: 1, limit: 5 })).toEqual([]);
    expect(probing.recommend(world, { ...believing({ 1: 1 }, everything.slice(3)), seed: 1, limit: 5 })).toHaveLength(
      3,
    );
    expect(probing.recommend(world, { ...believing({}), seed: 1, limit: 5 })).toHaveLength(5);
  });

  it("never looks at the truth", () => {
    const sealed: World = {
      ...world,
      get truth(): TruthTable {
        throw new Error("something read the truth");
      },
    };
    const input = { ...known, seed: 3, limit: 10 };
    expect(probing.recommend(sealed, input)).toEqual(probing.recommend(world, input));
  });

  it("has not changed", () => {
    const items = probing.recommend(world, { ...believing({ 2: 0.6, 7: 0.4 }), seed: 11, limit: 6 });
    expect(items.map((item) => `${item.video} ${item.origin}`)).toMatchInlineSnapshot(`
      [
        "118 explore",
        "76 cluster",
        "394 explore",
        "331 cluster",
        "95 explore",
        "590 cluster",
      ]
    `);
  });
});

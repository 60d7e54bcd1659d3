import { describe, expect, it } from "vitest";
import { heldOutPrecision, holdOut } from "@/lib/testing/hold-out";
import { tinyWorld } from "@/lib/testing/tiny-world";
import type { RecommenderId } from "./registry";

const { world, people } = holdOut(tinyWorld(), 4);
const precision = (id: RecommenderId) => heldOutPrecision(world, people, id, 20);

/** What a draw would meet: the share of the unseen catalogue that was watched later. */
const chance =
  people.reduce((sum, { later, person }) => sum + later.size / (world.videos.count - new Set(person.seen).size), 0) /
  people.length;

describe("videos that people went on to watch by themselves", () => {
  it("are met by lot as often as they lie in the catalogue", () => {
    expect(precision("random") / chance).toBeGreaterThan(0.8);
    expect(precision("random") / chance).toBeLessThan(1.2);
  });

  it.each(["neighbours", "co-watch", "matrix-factorisation", "content-based", "cluster-driven", "engagement"] as const)(
    "are met by %s three times as often as by lot",
    (id) => {
      expect(precision(id)).toBeGreaterThan(3 * chance);
    },
  );

  it("are met by the popular more often than by lot, less often than by any that learns from other people", () => {
    const popular = precision("popular");
    expect(popular).toBeGreaterThan(1.2 * chance);
    for (const id of ["neighbours", "co-watch", "matrix-factorisation"] as const)
      expect(precision(id)).toBeGreaterThan(1.5 * popular);
  });
});

import { describe, expect, it } from "vitest";
import { heldOutPrecision, holdOut } from "@/lib/testing/hold-out";
import { tinyWorld } from "@/lib/testing/tiny-world";
import type { RecommenderId } from "./registry";

const { world, people } = holdOut(tinyWorld(), 10);
const precision = (id: RecommenderId) => heldOutPrecision(world, people, id, 20);

describe("videos that people went on to watch by themselves", () => {
  const chance = precision("random");

  it("are met by lot about as often as they lie in the catalogue", () => {
    const share = people.reduce((sum, { later, person }) => sum + later.size / (600 - new Set(person.seen).size), 0);
    expect(chance / (share / people.length)).toBeGreaterThan(0.7);
    expect(chance / (share / people.length)).toBeLessThan(1.3);
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

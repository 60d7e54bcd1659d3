import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { profileParts } from "../explanation/profile-parts";
import { watchesOf } from "../world/history";
import { assign } from "./assign";
import { avoidCluster } from "./avoid-cluster";

const world = tinyWorld();
const { clustering } = world;
const partsOf = (user: number) => profileParts(world, watchesOf(world, user, 0), new Set());

describe("a cluster that somebody said is wrong", () => {
  it("is never the answer, and its part of the posterior falls to the others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: world.users.count - 1 }), (user) => {
        const { sum, evidence } = partsOf(user);
        const before = assign(clustering, sum, evidence);
        const id = clustering.ids[before.nearest] as string;
        const after = assign(avoidCluster(clustering, id), sum, evidence);
        expect(after.nearest).not.toBe(before.nearest);
        expect(after.cluster).not.toBe(before.nearest);
        expect(after.similarity).toBeLessThanOrEqual(before.similarity);
        expect(after.confidences[before.nearest]).toBe(0);
        expect(after.confidences.reduce((all, each) => all + each, 0)).toBeCloseTo(1, 9);
        expect(after.similarities).toEqual(before.similarities);
      }),
      { numRuns: 50 },
    );
  });

  it("takes nothing else: who was elsewhere stays, and without a correction it is the same clustering", () => {
    const { sum, evidence } = partsOf(3);
    const before = assign(clustering, sum, evidence);
    const other = clustering.ids.findIndex((_, k) => k !== before.nearest && k < clustering.count);
    expect(assign(avoidCluster(clustering, clustering.ids[other] as string), sum, evidence).nearest).toBe(
      before.nearest,
    );
    expect(avoidCluster(clustering, null)).toBe(clustering);
    expect(avoidCluster(clustering, "C99")).toBe(clustering);
    expect(avoidCluster(clustering, "C24")).toBe(clustering);
  });

  it("leaves somebody without any watch where they were: in no clear cluster", () => {
    const nothing = assign(
      avoidCluster(clustering, clustering.ids[0] as string),
      new Float64Array(64),
      new Float64Array(clustering.count),
    );
    expect(nothing.cluster).toBe(clustering.count);
  });
});

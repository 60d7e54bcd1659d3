import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sfc32 } from "@/lib/engine/random/random";
import { onlyPersonas, plainPersona, plainRole, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { attackLog } from "./attack-log";
import { barrierTo, headsStillThrough, rowsInShift } from "./attack-reach";
import { daysOf, fullestWeek } from "./days-held";
import { drawPeople } from "./draw-people";
import { groupCluster } from "./group-cluster";
import { onlyRows, watchItems } from "./watch-items";

describe("the parts of attacks", () => {
  it("a log sums its seconds, and is null over nothing", () => {
    const log = attackLog();
    log.tell("open", 5);
    log.spend({ accounts: 2, cents: 50 });
    expect(log.end(1, 2)).toMatchObject({ success: 0.5, cost: { seconds: 5, accounts: 2, cents: 50 } });
    expect(attackLog().end(0, 0).success).toBeNull();
  });

  it("people are drawn once each, from the list, as many as there are", () => {
    expect(drawPeople(sfc32(1), [7], 2)).toEqual([7]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat({ max: 20 }), fc.integer(), (among, wanted, seed) => {
        const drawn = drawPeople(sfc32(seed), Object.freeze(among), wanted);
        expect(drawn).toHaveLength(Math.min(wanted, among.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const each of drawn) expect(among).toContain(each);
      }),
    );
  });

  it("the fullest week is the earliest of equals", () => {
    expect(fullestWeek([1, 8, 9])).toEqual([8, 9]);
    expect(fullestWeek([1, 8])).toEqual([1]);
    expect(fullestWeek([])).toEqual([]);
  });

  it("days are those of the watches; a persona's are all of the last day", () => {
    const population = tinyPopulation([plainPersona({ heldVideos: [3, 4], seenVideos: [3, 4] }), plainPersona()]);
    const days = daysOf(population, 0, "held");
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(daysOf(population, population.background, "held")).toEqual([27]);
    expect(daysOf(population, population.background + 1, "held")).toEqual([]);
  });

  it("watches as items, with and without some rows", () => {
    const population = onlyPersonas([plainPersona({ heldVideos: [3, 5] }), plainPersona({ heldVideos: [3] })]);
    expect([...(watchItems(population, "video", "held").item as Uint16Array)]).toEqual([3, 5, 3]);
    const days = watchItems(population, "video-and-day", "held");
    expect([...(days.item as Uint32Array)]).toEqual([3 * 28 + 27, 5 * 28 + 27, 3 * 28 + 27]);
    const second = onlyRows(watchItems(population, "video", "held"), Uint8Array.of(0, 1));
    expect([[...(second.offsets as Uint32Array)], [...(second.item as Uint32Array)]]).toEqual([[0, 0, 1], [3]]);
  });

  it("the cluster of a group is the one with the highest share of its direct topics", () => {
    const world = tinyWorld();
    const cluster = groupCluster(world, 0) as number;
    expect(world.clustering.archetype[cluster]).toBe(world.scenario.archetypes.findIndex(({ id }) => id === "C19"));
    expect(groupCluster(world, 9)).toBeNull();
  });

  it("a barrier is named, and others are counted", () => {
    const view = plainView(tinyPopulation());
    expect(barrierTo(view, { history: true })).toBeNull();
    const blind = { ...view, role: plainRole({ seesHistory: false }) };
    expect(barrierTo(blind, { history: true })).toBe("closed");
    expect(headsStillThrough(blind, { history: true })).toBe(40);
    expect(rowsInShift(view)).toBe(Number.POSITIVE_INFINITY);
  });
});

import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { compileCatalogue } from "../catalogue/compile-catalogue";
import { sfc32 } from "../random/random";
import { collectedFor } from "./collected-data";
import { dealPersona, personaPreference, personaUserId, truthForLikes } from "./deal-persona";
import { drawTruth } from "./draw-truth";
import { truePreference } from "./true-preference";
import { idOfIndex, idScheme, indexOfId } from "./user-ids";

const world = tinyWorld();
const catalogue = compileCatalogue(world.scenario);

describe("the planted truth", () => {
  const drawn = Array.from({ length: 20_000 }, (_, i) => drawTruth(catalogue, sfc32(i)));
  const share = (list: typeof drawn, test: (truth: (typeof drawn)[number]) => boolean) =>
    list.filter(test).length / list.length;

  it("follows the shares of the archetypes and the chances of the trait", () => {
    expect(share(drawn, (t) => t.primary === 0)).toBeCloseTo(0.0865, 1.8);
    const queer = drawn.filter((t) => t.primary === 18);
    expect(share(queer, (t) => t.holds[0] === true)).toBeGreaterThan(0.53);
    expect(share(queer, (t) => t.holds[0] === true)).toBeLessThan(0.67);
  });

  it("leaves at least a fifth of holders who do not fit, and no topic that means a person", () => {
    const holders = drawn.filter((t) => t.holds[0]);
    expect(share(holders, (t) => t.misfit[0] === true)).toBeGreaterThan(0.17);
    for (const truth of drawn.slice(0, 300)) {
      const preference = truePreference(catalogue, truth, 0.7);
      expect(preference.every((p) => p > 0 && p < 1)).toBe(true);
      expect(preference.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });

  it("moves the direct topics up for holders and down for quiet ones", () => {
    const base = { primary: 5, secondary: 6 };
    const watched = (holds: boolean, misfit: boolean) =>
      truePreference(catalogue, { ...base, holds: [holds], misfit: [misfit] }, 0.7)[0] as number;
    expect(watched(true, false)).toBeGreaterThan(2 * watched(false, false));
    expect(watched(true, true)).toBeLessThan(watched(false, false) / 5);
    expect(watched(false, true)).toBeGreaterThan(2 * watched(false, false));
  });
});

describe("user IDs", () => {
  it("are 19 digits, never repeat, and lead back to their index", () => {
    const scheme = idScheme(1138);
    const ids = Array.from({ length: 5_000 }, (_, i) => idOfIndex(scheme, BigInt(i)));
    expect(new Set(ids).size).toBe(5_000);
    ids.forEach((id, i) => {
      expect(id.toString()).toMatch(/^\d{19}$/);
      expect(indexOfId(scheme, id)).toBe(BigInt(i));
    });
  });

  it("give personas numbers of the same look that no background user has", () => {
    const personas = Array.from({ length: 1_000 }, (_, seed) => personaUserId(world, seed));
    const background = new Set(Array.from(world.users.id, String));
    expect(new Set(personas).size).toBe(1_000);
    for (const id of personas) {
      expect(id).toMatch(/^41\d{17}$/);
      expect(background.has(id)).toBe(false);
    }
  });
});

describe("collected data", () => {
  it("is the same for the same seed, with addresses that belong to nobody", () => {
    expect(collectedFor(world.scenario, 9, 2)).toEqual(collectedFor(world.scenario, 9, 2));
    for (let seed = 0; seed < 500; seed++) {
      const data = collectedFor(world.scenario, seed, seed % 10);
      for (const address of data.ipAddresses)
        expect(address).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/);
      expect(data.activeHours).toHaveLength(24);
    }
  });
});

describe("dealt personas", () => {
  it("have three different likes, are the same for the same seed, and hold the trait about as often as everyone", () => {
    const dealt = Array.from({ length: 3_000 }, (_, seed) => dealPersona(world, seed));
    expect(dealPersona(world, 4)).toEqual(dealt[4]);
    for (const card of dealt) expect(new Set(card.likes).size).toBe(3);
    const holders = dealt.filter((card) => card.holds[0]).length / dealt.length;
    expect(holders).toBeGreaterThan(0.05);
    expect(holders).toBeLessThan(0.13);
  });

  it("want what their card says most, and a built card's truth is drawn, never asked", () => {
    const preference = personaPreference(world, { likes: [5, 6, 7], factTopics: [], holds: [false] }, 3);
    const mean = (topics: number[]) => topics.reduce((sum, t) => sum + (preference[t] as number), 0) / topics.length;
    expect(mean([5, 6, 7])).toBeGreaterThan(5 * mean([30, 40, 50]));
    const held = Array.from({ length: 2_000 }, (_, seed) => truthForLikes(world, [0, 2], seed)[0]).filter(
      Boolean,
    ).length;
    expect(held).toBeGreaterThan(700);
    expect(held).toBeLessThan(1_600);
  });
});

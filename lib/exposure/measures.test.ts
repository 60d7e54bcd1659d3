import { describe, expect, it } from "vitest";
import { EXPOSURE_GROUPS } from "@/lib/domain/measure";
import en from "@/lib/i18n/messages/en/measures.json";
import es from "@/lib/i18n/messages/es/measures.json";
import { onlyPersonas, plainPersona, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import { measureExposure, measures } from "./measures";
import { BASELINE_POLICY } from "./safeguards/baseline-policy";

/** Widest label that fits a narrow column. */
const LABEL = 24;

describe("the registry of measures", () => {
  it("knows each measure once, in the order of the groups", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    const places = measures.map(({ group }) => EXPOSURE_GROUPS.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("has a short label and one sentence for each, in both languages", () => {
    for (const messages of [en, es]) {
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(measures.map(({ id }) => id)));
      for (const { label, meaning } of Object.values(messages)) {
        expect([...label].length).toBeLessThanOrEqual(LABEL);
        expect(meaning).toMatch(/^[^.]+(\.5[^.]+)?\.$/);
      }
    }
  });
});

describe("all measures of a view", () => {
  it("are the same to the last bit whatever clusters are called", () => {
    const view = plainView(tinyPopulation());
    // A population of its own, or what is kept with the first would be compared with itself.
    const renamed = plainView(tinyPopulation(), { policy: { ...BASELINE_POLICY, names: "numbers" } });
    expect(measureExposure(renamed)).toEqual(measureExposure(view));
  });

  it("are finite or nothing: of everyone, of one person, of nobody", () => {
    const populations = [tinyPopulation(), onlyPersonas([plainPersona({ holds: true })]), onlyPersonas([])];
    for (const population of populations) {
      const exposure = measureExposure(plainView(population));
      for (const group of EXPOSURE_GROUPS)
        for (const [id, { value, interval }] of Object.entries(exposure[group])) {
          expect([id, value === null || Number.isFinite(value)]).toEqual([id, true]);
          if (interval) expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        }
    }
  });
});

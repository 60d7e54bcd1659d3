import { describe, expect, it } from "vitest";
import { onlyPersonas, plainPersona, plainView } from "@/lib/testing/exposure-view";
import { modelSection, printedConstants, printedVectors } from "@/lib/testing/model-document";
import type { Measure } from "../measure";
import { measures } from "../measures";
import { SENSITIVE_LIFT } from "../sensitive-clusters";
import { FEW } from "../share-value";
import { areaUnderCurve, aucInterval } from "./area-under-curve";
import { BANDS, calibratedBits } from "./calibrated-bits";
import { expectedAuc, watchesForAuc } from "./learning-curve";
import { evidenceChain, type Likelihood } from "./posterior-odds";
import { TARGET_AUC } from "./watches-until-auc";

const section = modelSection("Exposure: what is guessed and who is exposed");
const vectors = printedVectors(section);
const own = measures.filter(({ group }) => group === "inference" || group === "population");

/** A measure of people who are marked and hold the trait, are marked, hold it, or neither. Marked: listed and opted out. */
function ofCounts(measure: Measure | undefined) {
  return (...counts: number[]) => {
    const people = counts.flatMap((count, kind) => {
      const person = plainPersona({ holds: kind % 2 === 0, heldListShare: kind < 2 ? 0.5 : 0 });
      return Array.from({ length: count }, () => person);
    });
    const population = onlyPersonas(people);
    const optedOut = Uint8Array.from(people, ({ heldListShare }) => Number(heldListShare > 0));
    return measure?.measure(plainView({ ...population, optedOut })).value;
  };
}

const rounded = (value: number | null | undefined) => `${Math.round((value ?? Number.NaN) * 1e4) / 1e4}`;

const FORMULAS: Record<string, (...input: never[]) => number | null | undefined | [number, number]> = {
  areaUnderCurve: (holders: number[], others: number[]) => areaUnderCurve(holders, others)?.auc,
  aucInterval,
  evidenceChain: (prior: number, evidence: Likelihood[]) => evidenceChain(prior, evidence).bits,
  calibratedBits: (holders: number[], others: number[], score: number) =>
    calibratedBits(Float64Array.from(holders), Float64Array.from(others))(score),
  expectedAuc,
  watchesForAuc,
};

function answer(name: string, input: never[]): string {
  const formula = FORMULAS[name] ?? ofCounts(own.find(({ id }) => id === name));
  const result = formula(...input);
  return Array.isArray(result) ? result.map(rounded).join(" to ") : rounded(result);
}

describe("MODEL.md on what is guessed and who is exposed", () => {
  it("prints every constant with the value the code uses", () => {
    expect(printedConstants(section)).toEqual({ SENSITIVE_LIFT, TARGET_AUC, BANDS, FEW });
  });

  it.each(vectors)("%s of %s", (name, input, expected) => {
    expect(answer(name, JSON.parse(input) as never[])).toBe(expected);
  });

  it("tells the formula of every measure of the two groups", () => {
    for (const { id, code } of own) expect(section).toMatch(new RegExp(`^\\| .*\\b${id}\\b.* \\| ${code} \\|`, "m"));
    expect(vectors.length).toBeGreaterThan(12);
  });
});

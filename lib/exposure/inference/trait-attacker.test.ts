import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASELINE_POLICY } from "@/lib/exposure/safeguards/baseline-policy";
import { onlyPersonas, plainPersona, plainRole, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import vectors from "@/lib/testing/vectors.json";
import { aucInterval } from "./area-under-curve";
import { auc } from "./auc";
import { calibratedBits } from "./calibrated-bits";
import type { Evidence } from "./evidence";
import { evidenceBits } from "./evidence-bits";
import { tellingApart } from "./telling-apart";
import { type TraitAttacker, traitAttacker } from "./trait-attacker";
import { TARGET_AUC, watchesUntilAuc } from "./watches-until-auc";

const NOBODY = { holders: [], others: [] };

/** An attacker that gives each of these people their score. */
function scoring(holders: number[], others: number[]) {
  const evidence: Evidence = (user) => [...holders, ...others][user] as number;
  const tested = { holders: holders.map((_, i) => i), others: others.map((_, i) => holders.length + i) };
  return { reads: "guesses" as const, evidence, told: NOBODY, tested };
}

describe("telling holders from others", () => {
  it("counts pairs, ties as half (vector A2)", () => {
    const { input, auc: expected, U } = vectors.A2_auc;
    const measured = tellingApart(scoring(input.pos, input.neg));
    expect(measured?.auc).toBeCloseTo(expected, 6);
    expect(measured).toMatchObject({ u: U, pairs: input.pos.length * input.neg.length, tested: 10 });
  });

  it("is a coin without evidence, and nothing without people", () => {
    expect(tellingApart(scoring([0, 0, 0], [0, 0]))?.auc).toBe(0.5);
    expect(tellingApart(scoring([1], []))).toBeNull();
  });

  it("mirrors when all evidence is turned round", () => {
    const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (holders, others) => {
        const there = tellingApart(scoring(holders, others))?.auc as number;
        const back = tellingApart(
          scoring(
            holders.map((s) => -s),
            others.map((s) => -s),
          ),
        )?.auc as number;
        expect(there + back).toBeCloseTo(1, 12);
      }),
    );
  });

  it("has the interval of Hanley and McNeil", () => {
    const [low, high] = aucInterval(0.75, 20, 30);
    expect(low).toBeCloseTo(0.606187, 6);
    expect(high).toBeCloseTo(0.893813, 6);
    expect(aucInterval(1, 1, 1)).toEqual([1, 1]);
  });
});

describe("what the attacker reads", () => {
  const world = tinyWorld();
  const everything = plainView(tinyPopulation());
  const { population } = everything;
  const guesses = plainView({ ...population, watchOffsets: new Uint32Array(population.count + 1) });

  it("is more from watches than from guesses, which are all there is where no watch is held", () => {
    expect(traitAttacker(everything)?.reads).toBe("watches");
    expect(traitAttacker(guesses)?.reads).toBe("guesses");
    expect(auc.measure(everything).value).toBeGreaterThan(auc.measure(guesses).value as number);
    expect(auc.measure(guesses).value).toBeGreaterThan(0.5);
    expect(watchesUntilAuc.measure(guesses).value).toBeNull();
  });

  it("is what the company holds, whoever may look", () => {
    const role = plainRole({ seesHistory: false, seesInference: false, regions: new Set([0]) });
    const view = plainView(population, { role });
    for (const measure of [auc, evidenceBits, watchesUntilAuc])
      expect(measure.measure(view)).toEqual(measure.measure(everything));
  });

  it("leaves out who was erased", () => {
    const erased = { ...population, erased: new Uint8Array(population.count).fill(1) };
    expect(traitAttacker(plainView(erased))).toBeNull();
  });

  it("tries nobody whose trait it was told", () => {
    const attacker = traitAttacker(everything);
    const told = new Set([...(attacker?.told.holders ?? []), ...(attacker?.told.others ?? [])]);
    const tested = [...(attacker?.tested.holders ?? []), ...(attacker?.tested.others ?? [])];
    expect(tested.some((user) => told.has(user))).toBe(false);
    expect(told.size + tested.length).toBe(everything.population.count);
  });

  it("does not change with what clusters are called", () => {
    const renamed = plainView(tinyPopulation(), { policy: { ...BASELINE_POLICY, names: "numbers" } });
    for (const measure of [auc, evidenceBits, watchesUntilAuc])
      expect(measure.measure(renamed)).toEqual(measure.measure(everything));
  });

  it("learns a label that holders carry more often", () => {
    const person = (holds: boolean, heldCluster: number) => plainPersona({ holds, heldCluster });
    const people = Array.from({ length: 200 }, (_, i) => person(i % 2 === 0, i % 8 < 2 ? i % 2 : 1 - (i % 2)));
    const measured = auc.measure(plainView(onlyPersonas(people), { role: plainRole({ seesHistory: false }) }));
    expect(measured.value).toBeGreaterThan(0.6);
    expect(measured.sampled).toBeLessThan(200);
  });

  it("has nothing to learn where nobody or everybody holds the trait, or only one person is there", () => {
    const { population } = everything;
    for (const value of [0, 1]) {
      const alike = { ...population, holds: new Uint8Array(population.count).fill(value) };
      expect(auc.measure(plainView(alike)).value).toBeNull();
      expect(evidenceBits.measure(plainView(alike)).value).toBeNull();
    }
    expect(auc.measure(plainView(onlyPersonas([plainPersona({ holds: true })]))).value).toBeNull();
  });

  it("gives a frozen world the same figures for ever", () => {
    const values = [everything, guesses].flatMap((view) =>
      [auc, evidenceBits].map(({ measure }) => measure(view).value),
    );
    expect(values.map((value) => value?.toFixed(9))).toEqual([
      "0.788877119",
      "1.130040772",
      "0.731276483",
      "0.749135349",
    ]);
  });

  it("takes the fewest watches that rank three pairs in four", () => {
    const fewest = watchesUntilAuc.measure(everything).value as number;
    const attacker = traitAttacker(everything) as TraitAttacker;
    expect(fewest).toBe(41);
    expect(tellingApart(attacker, fewest)?.auc).toBeGreaterThanOrEqual(TARGET_AUC);
    expect(tellingApart(attacker, fewest - 1)?.auc).toBeLessThan(TARGET_AUC);
    const { population } = everything;
    const neutral = world.scenario.topics.findIndex(({ kind }) => kind === "neutral");
    const alike = population.watchVideo.map(() => world.videos.primaryTopic.indexOf(neutral));
    expect(watchesUntilAuc.measure(plainView({ ...population, watchVideo: alike })).value).toBeNull();
  });
});

describe("evidence in bits", () => {
  it("is worth how often such a score came up", () => {
    const worth = calibratedBits(Float64Array.of(1, 1, 1), Float64Array.of(0, 0, 0));
    expect(worth(1)).toBeCloseTo(2, 12);
    expect(worth(0)).toBeCloseTo(-2, 12);
    expect(calibratedBits(new Float64Array(), new Float64Array())(5)).toBe(0);
  });

  it("is nothing where all scores are tied", () => {
    expect(calibratedBits(new Float64Array(4), new Float64Array(40))(0)).toBeCloseTo(0, 12);
  });
});

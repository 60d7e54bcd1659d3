import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyPersonas, plainPersona, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import vectors from "@/lib/testing/vectors.json";
import { sensitiveClusters } from "../sensitive-clusters";
import { clusterFalseOutingRate } from "./cluster-false-outing-rate";
import { confusion } from "./confusion";
import { falseOutingRate } from "./false-outing-rate";
import { listAgainstTruth } from "./list-against-truth";
import { missedRate } from "./missed-rate";
import { posteriorLift } from "./posterior-lift";
import { wrongFlagRate } from "./wrong-flag-rate";

interface Counts {
  TP: number;
  FP: number;
  FN: number;
  TN: number;
}

/** So many people of each kind, and nobody else. */
function listed({ TP, FP, FN, TN }: Counts, guess = { heldListShare: 0.5 } as object) {
  const people = (count: number, person: object) => Array.from({ length: count }, () => plainPersona(person));
  return plainView(
    onlyPersonas([
      ...people(TP, { holds: true, ...guess }),
      ...people(FP, guess),
      ...people(FN, { holds: true }),
      ...people(TN, {}),
    ]),
  );
}

const MEASURES = [falseOutingRate, missedRate, wrongFlagRate, posteriorLift, clusterFalseOutingRate];

describe("the list against the truth", () => {
  it("gives the sourced rates (vector A1)", () => {
    const { input, ...rates } = vectors.A1_confusion;
    const view = listed(input);
    expect(falseOutingRate.measure(view).value).toBeCloseTo(rates.falseOutingRate_FDR, 6);
    expect(missedRate.measure(view).value).toBeCloseTo(rates.missedRate_FNR, 6);
    expect(wrongFlagRate.measure(view).value).toBeCloseTo(rates.fpr, 6);
    expect(posteriorLift.measure(view).value).toBeCloseTo(rates.precisionLift, 6);
    const counted = confusion(listAgainstTruth(view.population));
    expect(counted.precision).toBeCloseTo(rates.precision, 6);
    expect(counted.recall).toBeCloseTo(rates.recall, 6);
    expect(counted.f1).toBeCloseTo(rates.f1, 6);
    expect(counted.mcc).toBeCloseTo(rates.mcc, 6);
    expect(counted.balancedAccuracy).toBeCloseTo(rates.balancedAccuracy, 6);
    expect(counted.falseOutingsPer1000).toBeCloseTo(rates.falseOutingsPer1000, 6);
  });

  it("counts clusters the same way", () => {
    const cluster = sensitiveClusters(tinyWorld(), 0).indexOf(1);
    const view = listed({ TP: 6, FP: 4, FN: 2, TN: 8 }, { heldCluster: cluster });
    expect(clusterFalseOutingRate.measure(view)).toMatchObject({ value: 0.4, numerator: 4, denominator: 10 });
    expect(falseOutingRate.measure(view).value).toBeNull();
  });

  it("says how rare a rightly listed person is on a rare trait (vector A3)", () => {
    const { input, posterior, lift } = vectors.A3_bayes;
    const view = listed({ TP: 12, FN: 3, FP: 38, TN: 247 });
    const measured = posteriorLift.measure(view);
    expect(measured.denominator).toBeCloseTo(input.prior, 6);
    expect(measured.numerator).toBeCloseTo(posterior, 6);
    expect(measured.value).toBeCloseTo(lift, 6);
    expect(missedRate.measure(view).value).toBeCloseTo(1 - input.recall, 6);
    expect(wrongFlagRate.measure(view).value).toBeCloseTo(input.fpr, 6);
  });

  it("gives an interval where few are counted, and none where many are (vector A6)", () => {
    const { input, ci95 } = vectors.A6_wilson;
    const few = falseOutingRate.measure(listed({ TP: input.n - input.x, FP: input.x, FN: 0, TN: 40 }));
    expect(few.interval?.[0]).toBeCloseTo(ci95[0] as number, 6);
    expect(few.interval?.[1]).toBeCloseTo(ci95[1] as number, 6);
    expect(falseOutingRate.measure(listed({ TP: 29, FP: 1, FN: 0, TN: 0 })).interval).toBeUndefined();
  });

  it("says nothing of nobody", () => {
    for (const measure of MEASURES) expect(measure.measure(plainView(onlyPersonas([]))).value).toBeNull();
    expect(posteriorLift.measure(listed({ TP: 0, FP: 3, FN: 0, TN: 3 })).value).toBeNull();
    expect(wrongFlagRate.measure(listed({ TP: 3, FP: 0, FN: 3, TN: 0 })).value).toBeNull();
  });

  it("does not list somebody of whom no watching is known, even at a cut-off of 0", () => {
    const view = listed({ TP: 0, FP: 0, FN: 5, TN: 5 });
    expect(listAgainstTruth({ ...view.population, cutOffShare: 0 })).toEqual({ tp: 0, fp: 0, fn: 5, tn: 5 });
  });

  it("agrees with itself for any list", () => {
    const counts = fc.record({ TP: fc.nat(6), FP: fc.nat(6), FN: fc.nat(6), TN: fc.nat(6) });
    fc.assert(
      fc.property(counts, (counted) => {
        const view = listed(counted);
        const rates = confusion({ tp: counted.TP, fp: counted.FP, fn: counted.FN, tn: counted.TN });
        expect(falseOutingRate.measure(view).value).toBe(rates.falseOutingRate);
        expect(missedRate.measure(view).value).toBe(rates.missedRate);
        expect(wrongFlagRate.measure(view).value).toBe(rates.wrongFlagRate);
        const lift = posteriorLift.measure(view).value;
        if (lift !== null) expect(lift).toBeLessThanOrEqual(1 / (posteriorLift.measure(view).denominator as number));
      }),
      { numRuns: 40 },
    );
  });

  it("gives a frozen world the same figures for ever", () => {
    const view = Object.freeze(plainView(tinyPopulation()));
    expect(MEASURES.map(({ id, measure }) => [id, measure(view).numerator, measure(view).denominator])).toEqual([
      ["falseOutingRate", 104, 143],
      ["missedRate", 32, 71],
      ["wrongFlagRate", 104, 929],
      ["posteriorLift", 39 / 143, 0.071],
      ["clusterFalseOutingRate", 9, 21],
    ]);
  });
});

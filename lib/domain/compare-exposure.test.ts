import { describe, expect, it } from "vitest";
import { countChanged, sameValue } from "./compare-exposure";
import type { Exposure, MeasureValue } from "./measure";

const of = (value: number | null): MeasureValue => ({ value, numerator: value, denominator: 1 });
const exposure = (a: number | null, e: number | null): Exposure => ({
  inference: { auc: of(a) },
  reidentification: {},
  insider: {},
  linkage: {},
  population: { exposedOfHolders: of(e) },
});

describe("two exposures", () => {
  it("are the same where nothing but the last digits differs, and where both have nothing to divide by", () => {
    expect(sameValue(of(0.3), of(0.1 + 0.2))).toBe(true);
    expect(sameValue(of(null), of(null))).toBe(true);
    expect(sameValue(of(null), of(0))).toBe(false);
    expect(sameValue(of(1e9), of(1e9 + 1))).toBe(false);
  });

  it("differ in as many measures as differ, over all groups or in one", () => {
    expect(countChanged(exposure(0.8, 0.5), exposure(0.8, 0.4))).toEqual({ changed: 1, total: 2 });
    expect(countChanged(exposure(0.8, 0.5), exposure(0.8, 0.4), "inference")).toEqual({ changed: 0, total: 1 });
    expect(countChanged(exposure(0.8, null), exposure(null, 0.4))).toEqual({ changed: 2, total: 2 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRIFT, drift } from "./drift";

const TOPICS = 6;
const taste = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: TOPICS, maxLength: TOPICS })
  .map((weights) => Float64Array.from(weights, (weight) => weight / weights.reduce((a, b) => a + b, 0)));
const exposure = fc.record({
  topic: fc.integer({ min: 0, max: TOPICS - 1 }),
  fraction: fc.double({ min: 0, max: 1, noNaN: true }),
});
const only = (topic: number) => Float32Array.from({ length: TOPICS }, (_, t) => (t === topic ? 1 : 0));

describe("drift", () => {
  it("moves a taste by hand-worked amounts: 0.01 towards what was watched, 0.02 back to the base", () => {
    const preference = Float64Array.of(0.5, 0.5);
    drift(preference, Float64Array.of(0.2, 0.8), Float32Array.of(1, 0), 0, 1, 0.01);
    expect(preference[0]).toBeCloseTo(0.97 * 0.5 + 0.01 + 0.02 * 0.2, 12);
    expect(preference[1]).toBeCloseTo(0.97 * 0.5 + 0.02 * 0.8, 12);
  });

  it("stays a taste, and keeps at least the anchored part of every topic, whatever is shown and for how long", () => {
    fc.assert(
      fc.property(
        taste,
        fc.array(exposure, { maxLength: 400 }),
        fc.double({ min: 0, max: DRIFT.largestRate, noNaN: true }),
        (base, shown, rate) => {
          const preference = base.slice();
          for (const { topic, fraction } of shown) drift(preference, base, only(topic), 0, fraction, rate);
          expect(preference.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const kept = DRIFT.anchor / (1 + DRIFT.anchor);
          preference.forEach((value, t) => {
            expect(value).toBeGreaterThanOrEqual(kept * (base[t] as number) - 1e-12);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("at rate 0 leaves every bit as it was", () => {
    const base = Float64Array.of(0.1, 0.2, 0.7);
    const preference = Float64Array.of(1 / 3, 1 / 3, 1 / 3);
    drift(preference, base, Float32Array.of(1, 0, 0), 0, 1, 0);
    expect(preference).toEqual(Float64Array.of(1 / 3, 1 / 3, 1 / 3));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedDifference } from "./paired-difference";
import { studentQuantile } from "./student-quantile";

describe("Student's quantile", () => {
  it("gives the tabled values (Fisher and Yates 1938)", () => {
    const table = { 1: 12.7062, 5: 2.5706, 10: 2.2281, 11: 2.201, 15: 2.1314, 30: 2.0423, 60: 2.0003, 120: 1.9799 };
    for (const [degrees, value] of Object.entries(table))
      expect(studentQuantile(Number(degrees))).toBeCloseTo(value, 3);
    expect(studentQuantile(1e9)).toBeCloseTo(1.959964, 6);
    for (const wrong of [0, -1, 1.5, Number.NaN]) expect(() => studentQuantile(wrong)).toThrow(RangeError);
  });

  it("falls with every degree of freedom", () => {
    for (let degrees = 1; degrees < 200; degrees++)
      expect(studentQuantile(degrees + 1)).toBeLessThan(studentQuantile(degrees));
  });
});

describe("paired difference", () => {
  it("is mean and interval of the differences 2, 1, 2", () => {
    const measured = pairedDifference(Object.freeze([3, 5, 4]), Object.freeze([1, 4, 2]));
    expect(measured?.pairs).toBe(3);
    expect(measured?.mean).toBeCloseTo(5 / 3, 12);
    const half = 4.30265 * Math.sqrt(1 / 3 / 3);
    expect(measured?.interval?.[0]).toBeCloseTo(5 / 3 - half, 9);
    expect(measured?.interval?.[1]).toBeCloseTo(5 / 3 + half, 9);
  });

  it("has no interval for one person, none of it for nobody, no width when all differ alike", () => {
    expect(pairedDifference([], [])).toBeNull();
    expect(pairedDifference([1, null], [null, 1])).toBeNull();
    expect(pairedDifference([3, null], [1, 5])).toEqual({ pairs: 1, mean: 2, interval: null });
    expect(pairedDifference([2, 3, 4], [1, 2, 3])).toEqual({ pairs: 3, mean: 1, interval: [1, 1] });
  });

  it("turns round with its arguments and holds its mean, in any order of people", () => {
    const people = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(people, (rows) => {
        const measure = (list: typeof rows) =>
          pairedDifference(
            list.map(([x]) => x),
            list.map(([, y]) => y),
          );
        const measured = measure(rows);
        const other = measure([...rows].reverse());
        const swapped = measure(rows.map(([x, y]) => [y, x]));
        expect(other?.mean).toBeCloseTo(measured?.mean as number, 9);
        expect(swapped?.mean).toBeCloseTo(-(measured?.mean as number), 9);
        expect(measured?.interval?.[0]).toBeLessThanOrEqual((measured?.mean as number) + 1e-9);
        expect(measured?.interval?.[1]).toBeGreaterThanOrEqual((measured?.mean as number) - 1e-9);
      }),
    );
  });
});

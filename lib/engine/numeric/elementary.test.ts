import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, log, logistic, power } from "./elementary";

function close(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(wanted));
}

describe("elementary functions", () => {
  test("the exponential is right to a few units in the last place", () => {
    fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => close(exp(x), Math.exp(x))));
  });

  test("the logarithm is right to a few units in the last place", () => {
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => close(log(x), Math.log(x))));
  });

  test("sourced values", () => {
    close(exp(1), Math.E);
    close(log(10), Math.LN10);
    close(logistic(0), 0.5);
    close(power(2, 0.5), Math.SQRT2);
    expect(exp(0)).toBe(1);
    expect(log(1)).toBe(0);
    expect(log(2)).toBeCloseTo(Math.LN2, 15);
  });

  test("the extremes are what IEEE 754 says of them", () => {
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-1000)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(logistic(-1000)).toBe(0);
    expect(logistic(1000)).toBe(1);
  });

  test("bit for bit the same everywhere", () => {
    const bits = (x: number) => Buffer.from(Float64Array.of(x).buffer).toString("hex");
    expect([exp(0.3), exp(-4.75), log(0.3), log(123.456)].map(bits)).toMatchInlineSnapshot(`
      [
        "961a8c8c0599f53f",
        "99709edffab7813f",
        "21a7bdfc7843f3bf",
        "62233e4f77431340",
      ]
    `);
  });
});

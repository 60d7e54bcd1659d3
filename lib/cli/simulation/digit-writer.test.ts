import fc from "fast-check";
import { expect, test } from "vitest";
import { DigitWriter } from "./digit-writer";

function written(put: (out: DigitWriter) => void): string {
  const out = new DigitWriter(64);
  put(out);
  return Buffer.from(out.take()).toString();
}

test("whole numbers come out as JavaScript writes them", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }), (value) => {
      expect(written((out) => out.integer(value))).toBe(String(value));
    }),
  );
});

test("decimals are right to half a unit of the last place, and always have that many places", () => {
  fc.assert(
    fc.property(
      fc.float({ min: -999, max: 999, noNaN: true }),
      fc.constantFrom(4 as const, 6 as const),
      (value, places) => {
        const text = written((out) => out.decimal(value, places));
        expect(text).toMatch(places === 4 ? /^-?\d+\.\d{4}$/ : /^-?\d+\.\d{6}$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-12);
      },
    ),
  );
});

test.each([
  [0, "0.000000"],
  [-0, "0.000000"],
  [-4e-7, "0.000000"],
  [-5e-7, "-0.000001"],
  [0.9999996, "1.000000"],
  [-1, "-1.000000"],
  [Number.NaN, ""],
])("%d is written as %j", (value, text) => {
  expect(written((out) => out.decimal(value, 6))).toBe(text);
});

test("what was taken is not given again", () => {
  const out = new DigitWriter(8);
  out.integer(12);
  expect(Buffer.from(out.take()).toString()).toBe("12");
  expect(out.take()).toHaveLength(0);
});

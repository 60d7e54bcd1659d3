import { describe, expect, it } from "vitest";
import { fractionOf } from "./one-in";

describe("fractionOf", () => {
  it.each([
    [0.329, "third"],
    [0.463, "half"],
    [0.26, "quarter"],
    [0.11, "tenth"],
    [0.002, "few"],
    [0.9, "most"],
  ] as const)("says %f as %s", (value, word) => {
    expect(fractionOf(value)).toBe(word);
  });

  it("says none and all only when they are exact, and nothing without a denominator", () => {
    expect(fractionOf(0)).toBe("none");
    expect(fractionOf(1)).toBe("all");
    expect(fractionOf(0.9999)).toBe("most");
    expect(fractionOf(null)).toBe("unknown");
  });
});

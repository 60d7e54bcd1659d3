import { describe, expect, it } from "vitest";
import { liftScale } from "./lift-scale";

describe("liftScale", () => {
  const scale = liftScale([5.9, 0.4, null]);

  it("ticks in octaves around 1× up to the next one above the largest", () => {
    expect(scale.ticks).toEqual([0.25, 0.5, 1, 2, 4, 8]);
  });

  it("gives equal factors equal distances", () => {
    const step = scale.position(2) - scale.position(1);
    expect(scale.position(8) - scale.position(4)).toBeCloseTo(step, 12);
    expect(scale.position(1) - scale.position(0.5)).toBeCloseTo(step, 12);
  });

  it("keeps what is off the axis at its edge", () => {
    expect(scale.position(0)).toBe(scale.position(0.25));
    expect(scale.position(0.001)).toBe(scale.position(0.25));
  });
});

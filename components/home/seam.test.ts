import { describe, expect, it } from "vitest";
import { clampSeam, NARROW_RANGE, SEAM_START, seamAfterKey, seamAtPointer, WIDE_RANGE } from "./seam";

describe("the seam", () => {
  it("starts where both ranges allow it", () => {
    for (const range of [WIDE_RANGE, NARROW_RANGE]) expect(clampSeam(SEAM_START, range)).toBe(SEAM_START);
  });

  it("moves with the arrow keys and stops at its ends", () => {
    expect(seamAfterKey("ArrowRight", 50, WIDE_RANGE)).toBe(51);
    expect(seamAfterKey("PageDown", 50, WIDE_RANGE)).toBe(45);
    expect(seamAfterKey("ArrowRight", WIDE_RANGE.most, WIDE_RANGE)).toBe(WIDE_RANGE.most);
    expect(seamAfterKey("Home", 50, NARROW_RANGE)).toBe(NARROW_RANGE.least);
    expect(seamAfterKey("End", 50, NARROW_RANGE)).toBe(NARROW_RANGE.most);
  });

  it("leaves every other key alone", () => {
    expect(seamAfterKey("Tab", 50, WIDE_RANGE)).toBeNull();
    expect(seamAfterKey("a", 50, WIDE_RANGE)).toBeNull();
  });

  it("follows a finger within its range", () => {
    expect(seamAtPointer(600, 100, 1_000, WIDE_RANGE)).toBe(50);
    expect(seamAtPointer(0, 100, 1_000, WIDE_RANGE)).toBe(WIDE_RANGE.least);
    expect(seamAtPointer(50, 0, 0, NARROW_RANGE)).toBe(NARROW_RANGE.most);
  });
});

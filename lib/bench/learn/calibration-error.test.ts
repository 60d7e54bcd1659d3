import { expect, it } from "vitest";
import { calibrationError } from "./calibration-error";

it("is the distance of confidence and share right, bin by bin, weighted by size", () => {
  const guess = (confidence: number, right: boolean) => ({ confidence, right });
  expect(calibrationError([])).toBe(0);
  expect(calibrationError([guess(0.5, true), guess(0.5, false)])).toBeCloseTo(0, 12);
  expect(calibrationError([guess(0.95, true), guess(0.95, true), guess(0.25, false), guess(0.25, true)])).toBeCloseTo(
    (0.1 + 0.5) / 4,
    12,
  );
  expect(calibrationError([guess(1, false)])).toBe(1);
});

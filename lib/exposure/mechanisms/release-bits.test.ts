import { expect, it } from "vitest";
import vectors from "@/lib/testing/vectors.json";
import { releaseBits } from "./release-bits";

it("F12: what a phone's release can tell at worst", () => {
  const { input, ...expected } = vectors.F12_onDevice;
  const topics = releaseBits(input.N, input.k, input.p);
  expect(topics.worstBits).toBeCloseTo(expected.worstBitsPerRelease, 2);
  expect(topics.support).toBeCloseTo(expected.supportPerTopic, 6);
  expect(releaseBits(24, 1, 0).worstBits).toBeCloseTo(expected.bits24clusters, 6);
  expect(releaseBits(1, 1, 0).worstBits).toBe(0);
  expect(() => releaseBits(3, 4, 0)).toThrow(RangeError);
});

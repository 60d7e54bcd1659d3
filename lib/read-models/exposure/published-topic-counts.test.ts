import { describe, expect, it } from "vitest";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { countError } from "@/lib/exposure/usefulness/count-error";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { publishedTopicCounts, topicCounts } from "./published-topic-counts";

const errorOf = (...on: Parameters<typeof composePolicy>[0]) => {
  const policy = composePolicy(on);
  const held = holdWorld(tinyWorld(), policy.learn);
  return countError(topicCounts(tinyWorld()), publishedTopicCounts(held, policy.publish)).value ?? Number.NaN;
};

describe("counts of topics", () => {
  it("are right where nothing is held back", () => {
    expect(errorOf()).toBe(0);
    expect(errorOf("numbers", "aggregate-only", "fewer-staff")).toBe(0);
  });

  it("are wrong by a little when rounded, by more when noisy, and useless when nobody's watches are held", () => {
    expect(errorOf("rounding")).toBeGreaterThan(0);
    expect(errorOf("noisy-counts")).toBeGreaterThan(errorOf("rounding"));
    expect(errorOf("on-device")).toBe(1);
    expect(errorOf("opt-out")).toBeGreaterThan(0);
  });

  it("carry the same noise however often they are measured", () => {
    expect(errorOf("noisy-counts", "small-cells")).toBe(errorOf("noisy-counts", "small-cells"));
  });
});

import { describe, expect, it } from "vitest";
import type { Timeline } from "@/lib/domain/case-timeline";
import { changedThrough } from "./changed-through";

const measures: Timeline["measures"] = [
  { id: "auc", unit: "auc", better: "lower" },
  { id: "insiderExposure", unit: "index", better: "lower" },
];
const at = (id: string, claim: "reported" | "invented", auc: number, insider: number): Timeline["events"][number] => {
  const value = (of: number) => ({ value: of, numerator: null, denominator: null });
  return { id, claim, on: [], sources: [], values: { auc: value(auc), insiderExposure: value(insider) } };
};

describe("what the company's announcements changed", () => {
  it("counts from the first date to the last one that is not invented", () => {
    const events = [at("a", "reported", 0.8, 0.3), at("b", "reported", 0.8, 0.1), at("c", "invented", 0.5, 0)];
    expect(changedThrough({ events, measures })).toBe(1);
  });

  it("is not known before both are measured", () => {
    const waiting = { ...at("b", "reported", 0, 0), values: null };
    expect(changedThrough({ events: [at("a", "reported", 0.8, 0.3), waiting], measures })).toBeNull();
    expect(changedThrough({ events: [], measures })).toBeNull();
  });
});

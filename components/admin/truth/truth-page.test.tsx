// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Rate, Truth } from "@/lib/domain/admin-views";
import { renderDesk } from "@/lib/testing/render-desk";
import { TruthIntervals } from "./truth-intervals";
import { TruthRates } from "./truth-rates";

const NOTHING: Rate = { value: null, numerator: 0, denominator: 0, interval: null };
const rate = (numerator: number, denominator: number): Rate => ({
  value: numerator / denominator,
  numerator,
  denominator,
  interval: [0.3, 0.36],
});
const truth: Truth = {
  group: { id: "orientation", label: "orientation" },
  groups: [{ id: "orientation", label: "orientation" }],
  listTopic: { topicId: "T01", label: "LGBTQ+ creators & stories" },
  cutOffShare: 0.03,
  population: 20_030,
  confusion: { tp: 861, fp: 423, fn: 741, tn: 18_005 },
  precision: rate(861, 1284),
  recall: rate(861, 1602),
  falseOutingRate: rate(423, 1284),
  wrongFlagRate: rate(423, 18_428),
  missedRate: NOTHING,
  byCluster: [
    { clusterId: "C02", name: "tattoos", falseOutingRate: rate(97, 286) },
    { clusterId: "C19", name: "queer stories", falseOutingRate: rate(0, 12) },
  ],
  room: NOTHING,
  publishing: { hiddenBelow: null, roundedTo: null, noise: null },
  cutOffs: [{ share: 0.03, listed: 1284, wronglyListed: 423, missed: 741 }],
};

afterEach(cleanup);

describe("TruthRates", () => {
  it("shows each rate with its numerator, denominator and interval, and a dash where nobody could be counted", () => {
    const text = renderDesk(<TruthRates truth={truth} />).container.textContent;
    expect(text).toContain("32.9\u202f%423 of 1,284 · interval 30.0–36.0");
    expect(text).toContain("Missed—0 of 0Put");
  });
});

describe("TruthIntervals", () => {
  const intervals = (change: Partial<Truth>) =>
    renderDesk(<TruthIntervals path="/truth" truth={{ ...truth, ...change }} asTable={false} />);

  it("claims every row only when it is every row", () => {
    expect(intervals({}).getByRole("heading").textContent).toBe("1 of 2 rows have people wrongly listed");
    cleanup();
    const [first] = truth.byCluster;
    expect(intervals({ byCluster: first ? [first] : [] }).getByRole("heading").textContent).toBe(
      "Every row has people wrongly listed",
    );
  });

  it("keeps the room's row without a mark when nobody of the room is listed", () => {
    const row = intervals({}).getByRole("row", { name: /This room/ });
    expect(row.textContent).toContain("—");
    expect(row.querySelector("svg")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { clusterSpells } from "./cluster-spells";

const step = (afterWatches: number, clusterId: string) => ({
  afterWatches,
  clusterId,
  name: clusterId,
  confidence: 0.5,
});

describe("clusterSpells", () => {
  it("joins equal neighbours, touches the next spell and marks the last as current", () => {
    expect(clusterSpells([step(1, "C24"), step(4, "C24"), step(9, "C06"), step(29, "C02"), step(80, "C02")])).toEqual([
      { clusterId: "C24", name: "C24", from: 1, to: 9, current: false },
      { clusterId: "C06", name: "C06", from: 9, to: 29, current: false },
      { clusterId: "C02", name: "C02", from: 29, to: 80, current: true },
    ]);
  });

  it("keeps a return to an earlier cluster apart", () => {
    expect(clusterSpells([step(1, "C02"), step(2, "C06"), step(3, "C02")])).toHaveLength(3);
  });

  it("is empty for a user without watches", () => {
    expect(clusterSpells([])).toEqual([]);
  });
});

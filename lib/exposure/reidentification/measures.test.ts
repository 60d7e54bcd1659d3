import { describe, expect, it } from "vitest";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { exposureUnder } from "@/lib/testing/exposure-under";
import { onlyPersonas, plainPersona, plainRole, plainView } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import type { ExposurePopulation } from "../exposure-population";
import { measures } from "../measures";

const ours = measures.filter(({ group }) => group === "reidentification");
const valuesUnder = (ids: readonly SafeguardId[]) => {
  const view = exposureUnder(ids);
  return Object.fromEntries(ours.map((measure) => [measure.id, measure.measure(view)]));
};
const baseline = valuesUnder([]);
const value = (ids: readonly SafeguardId[], id: string) => valuesUnder(ids)[id]?.value ?? null;

/** The same rows, where only some have watched anything that an outsider could know. */
function onlyThese(population: ExposurePopulation, isOne: (user: number) => boolean): ExposurePopulation {
  const rows = Array.from({ length: population.count }, (_, u) =>
    isOne(u) ? population.seenVideo.subarray(population.seenOffsets[u], population.seenOffsets[u + 1]) : [],
  );
  const seenOffsets = new Uint32Array(population.count + 1);
  rows.forEach((row, u) => {
    seenOffsets[u + 1] = (seenOffsets[u] as number) + row.length;
  });
  return { ...population, seenOffsets, seenVideo: Uint16Array.from(rows.flatMap((row) => [...row])) };
}

/** The tiny world, at the baseline. */
const FROZEN = {
  uniqueRows: 0.972414,
  smallestClass: 1,
  prosecutorRisk: 0.986207,
  journalistRisk: 0.958621,
  marketerRisk: 0.958621,
  homogeneousShare: 0.669,
  tCloseness: 0.855,
  cohortExcess: 0.183545,
  unicity: 0.4275,
  linkage: 0.04,
  relabelBits: 0.060352,
  labelRecovery: 0.123986,
  snapshotMatch: 1,
  probeWatches: 1,
};

describe("the measures of re-identification", () => {
  it("give the same values for the same world", () => {
    const rounded = Object.fromEntries(ours.map(({ id }) => [id, Math.round((baseline[id]?.value ?? -1) * 1e6) / 1e6]));
    expect(rounded).toEqual(FROZEN);
    expect(valuesUnder([])).toEqual(baseline);
  });

  it.each([
    "numbers",
    "audit",
    "explanation",
    "small-cells",
    "rounding",
    "noisy-counts",
    "row-caps",
    "break-glass",
  ] as const)("do not move under %s: the rows that leave are the same", (id) => {
    expect(valuesUnder([id])).toEqual(baseline);
  });

  it("are about the table and not about who looks: null only when nobody reads people by an ID", () => {
    const { population } = exposureUnder();
    const outsider = plainRole({ id: "advertiser", seesIdentity: false, staff: false });
    const others = plainView(population, { roles: [plainRole({ id: "engineer" }), outsider], role: outsider });
    for (const measure of ours) {
      expect(measure.measure(others)).toEqual(baseline[measure.id]);
      expect(measure.measure(plainView(population, { role: outsider })).value).toBeNull();
    }
  });

  it("end with aggregates only", () => {
    for (const { value } of Object.values(valuesUnder(["aggregate-only"]))) expect(value).toBeNull();
  });

  it("go on under pseudonyms: watches and details travel along; only an old list of IDs finds nothing", () => {
    const { snapshotMatch, ...rest } = valuesUnder(["rotating-pseudonyms"]);
    const { snapshotMatch: before, ...same } = baseline;
    expect(rest).toEqual(same);
    expect([before?.value, snapshotMatch?.value]).toEqual([1, 0]);
  });

  it("fall where less is held", () => {
    for (const id of ["unicity", "linkage"]) {
      expect(value(["retention"], id)).toBeLessThan(baseline[id]?.value as number);
      expect(value(["on-device"], id)).toBeNull();
    }
    for (const id of ["uniqueRows", "prosecutorRisk", "journalistRisk", "marketerRisk"])
      expect(value(["on-device"], id)).toBeLessThan(baseline[id]?.value as number);
    expect(value(["on-device"], "smallestClass")).toBeGreaterThan(1);
    for (const id of ["relabelBits", "snapshotMatch", "cohortExcess"])
      expect(value(["randomised-labels"], id)).toBeLessThan(baseline[id]?.value as number);
  });

  it("whoever is erased is not found any more", () => {
    const view = exposureUnder(["erasure"]);
    const { population } = view;
    const gone = onlyThese(population, (u) => population.erased[u] === 1);
    for (const id of ["unicity", "linkage"])
      expect(ours.find((measure) => measure.id === id)?.measure({ ...view, population: gone }).value).toBe(0);
  });

  it("a probe is put in the sensitive cluster by the engine, until its topic is blocked; deniable labels take more accounts", () => {
    const watches = baseline.probeWatches?.value as number;
    expect(watches).toBeGreaterThanOrEqual(1);
    expect(value(["topic-blocklist"], "probeWatches")).toBeNull();
    expect(value(["randomised-labels"], "probeWatches")).toBeGreaterThan(2 * watches);
  });

  it("say what was drawn, and how far the draw may be off", () => {
    for (const id of ["unicity", "linkage"]) {
      const { value, sampled, interval } = baseline[id] ?? {};
      expect(sampled).toBe(400);
      expect(interval?.[0]).toBeLessThanOrEqual(value as number);
      expect(interval?.[1]).toBeGreaterThanOrEqual(value as number);
    }
  });

  it("ask nobody's address where no role reads one", () => {
    const { population } = exposureUnder();
    const role = plainRole({ seesAddress: false });
    const journalistRisk = ours.find(({ id }) => id === "journalistRisk");
    const without = journalistRisk?.measure(plainView(population, { role, roles: [role] })).value as number;
    expect(without).toBeLessThan(baseline.journalistRisk?.value as number);
  });

  it("have no value without people, and count a class of two as two", () => {
    for (const measure of ours) {
      const { value } = measure.measure(plainView(onlyPersonas([])));
      if (measure.id !== "probeWatches") expect(value).toBeNull();
    }
    const alike = plainPersona({ heldListShare: 0.5, seed: 3 });
    const view = plainView(onlyPersonas([alike, alike, plainPersona({ ...alike, region: 1 })]));
    const of = (id: string) => ours.find((measure) => measure.id === id)?.measure(view);
    expect(of("uniqueRows")).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
    expect(of("smallestClass")).toMatchObject({ value: 1, numerator: 1 });
    expect(of("prosecutorRisk")?.value).toBeCloseTo(2 / 3, 12);
    expect(of("homogeneousShare")?.value).toBe(1);
    expect(of("tCloseness")?.value).toBe(0);
    expect(of("relabelBits")?.value).toBeNull();
  });

  it("know what the truth is of nobody: another truth leaves what is read of rows as it is", () => {
    const { population } = exposureUnder();
    const others = plainView({ ...population, holds: population.holds.map((each) => 1 - each) });
    for (const id of [
      "uniqueRows",
      "smallestClass",
      "prosecutorRisk",
      "journalistRisk",
      "marketerRisk",
      "homogeneousShare",
      "tCloseness",
      "unicity",
      "linkage",
      "snapshotMatch",
      "probeWatches",
    ])
      expect(ours.find((measure) => measure.id === id)?.measure(others)).toEqual(baseline[id]);
    expect(tinyWorld().users.count).toBe(population.count);
  });
});

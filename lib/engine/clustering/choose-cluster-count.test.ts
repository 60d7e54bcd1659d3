import { describe, expect, it } from "vitest";
import { plantedProfiles } from "@/lib/testing/planted-profiles";
import { sfc32 } from "../random/random";
import { chooseClusterCount, elbow } from "./choose-cluster-count";

describe("chooseClusterCount", () => {
  it("finds the number of well-parted clusters by both measures, with a curve whose inertia falls to it", () => {
    const random = sfc32(3);
    const width = 12;
    const rows = Float32Array.from({ length: 900 * width }, (_, i) => {
      const point = Math.floor(i / width);
      return (i % width === point % 6 ? 0.9 : 0) + 0.08 * (random() - 0.5);
    });
    const points = { rows, count: 900, width };
    const { counts, bySilhouette, byElbow } = chooseClusterCount(points, { from: 2, to: 10 }, sfc32(1));
    expect(counts.map(({ clusters }) => clusters)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([bySilhouette, byElbow]).toEqual([6, 6]);
    for (let i = 1; i < 5; i++) expect(counts[i]?.inertia).toBeLessThan(counts[i - 1]?.inertia as number);
    expect(chooseClusterCount(points, { from: 2, to: 10 }, sfc32(1)).counts).toEqual(counts);
  });

  it("finds families of siblings by silhouette, and the siblings by the elbow: both are in the data", () => {
    const { bySilhouette, byElbow } = chooseClusterCount(
      plantedProfiles(1_500, 32, 6, 4, 0.05),
      { from: 2, to: 10 },
      sfc32(1),
    );
    expect([bySilhouette, byElbow]).toEqual([2, 6]);
  });

  it("takes no points, equal points and fewer points than clusters as ordinary input", () => {
    const points = (count: number) => ({
      rows: new Float32Array(count * 4).map((_, i) => +(i % 4 === 0)),
      count,
      width: 4,
    });
    expect(chooseClusterCount(points(0), { from: 1, to: 2 }, sfc32(1)).counts).toHaveLength(2);
    const { counts, bySilhouette, byElbow } = chooseClusterCount(points(3), { from: 1, to: 5 }, sfc32(1));
    expect(counts.every(({ silhouette, inertia }) => silhouette === 0 && inertia < 1e-6)).toBe(true);
    expect([bySilhouette, byElbow]).toEqual([1, 1]);
  });

  it("refuses a range without a number of clusters in it", () => {
    for (const range of [
      { from: 0, to: 3 },
      { from: 4, to: 3 },
      { from: 2, to: 256 },
    ])
      expect(() => chooseClusterCount({ rows: new Float32Array(4), count: 1, width: 4 }, range, sfc32(1))).toThrow(
        /1…255/,
      );
  });
});

describe("elbow", () => {
  it("is where the curve bends most; the first of a straight line", () => {
    const curve = (values: number[]) => values.map((inertia, i) => ({ clusters: i + 2, inertia }));
    expect(elbow(curve([100, 60, 30, 26, 23, 21]))).toBe(4);
    expect(elbow(curve([50, 40, 30, 20]))).toBe(2);
    expect(elbow([])).toBe(0);
  });
});

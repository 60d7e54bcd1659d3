import { describe, expect, it } from "vitest";
import type { GroupView } from "@/lib/domain/seat-views";
import { distance, drawnMembers, MAP, mapLabels, place, shapeOf, shapePath } from "./map-geometry";

const map: GroupView["map"] = {
  points: [
    { x: 0.2, y: 0.8, clusterId: "C02" },
    { x: 0.25, y: 0.7, clusterId: "C02" },
    { x: 0.8, y: 0.2, clusterId: "C09" },
    { x: 0.5, y: 0.5, clusterId: "C20" },
  ],
  clusters: [
    { clusterId: "C02", name: "tattoos, zines & thrift", x: 0.22, y: 0.75 },
    { clusterId: "C09", name: "late-night gamers", x: 0.8, y: 0.2 },
    { clusterId: "C06", name: "cosy crafts", x: 0.24, y: 0.76 },
  ],
  before: { x: 0.3, y: 0.7 },
  now: { x: 0.4, y: 0.5 },
  sampled: 4,
};

describe("the map", () => {
  it("keeps the corners inside the drawing, y upwards", () => {
    expect(place({ x: 0, y: 1 })).toEqual({ x: MAP.edge, y: MAP.edge });
    expect(place({ x: 1, y: 0 })).toEqual({ x: MAP.width - MAP.edge, y: MAP.height - MAP.edge });
  });

  it("gives each named cluster a shape of its own and others none", () => {
    expect(map.clusters.map(({ clusterId }) => shapeOf(map, clusterId))).toEqual(["circle", "square", "triangle"]);
    expect(shapeOf(map, "C20")).toBeNull();
    expect(drawnMembers(map, "C02")).toBe(2);
  });

  it("draws one subpath for each point", () => {
    expect(shapePath(map.points, "square").match(/M/g)).toHaveLength(4);
    expect(shapePath([], "dot")).toBe("");
  });

  it("keeps labels of neighbours apart and on the map", () => {
    const labels = mapLabels(map);
    const [first, , third] = labels;
    expect(Math.abs((first?.top ?? 0) - (third?.top ?? 0))).toBeGreaterThan(0.05);
    for (const { top } of labels) {
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(1);
    }
  });

  it("never sets two labels at one height, however close the groups lie at the bottom", () => {
    const low = map.clusters.map((cluster) => ({ ...cluster, y: 0 }));
    const heights = mapLabels({ ...map, points: [], clusters: low }).map(({ top }) => top);
    for (const a of heights) expect(heights.filter((b) => Math.abs(a - b) < 0.05)).toEqual([a]);
  });

  it("measures distance as a share of the whole map", () => {
    expect(distance({ x: 0, y: 0 }, { x: 1, y: 1 })).toBeCloseTo(1);
    expect(distance(map.now, map.now)).toBe(0);
  });
});

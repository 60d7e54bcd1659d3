import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { DIMENSIONS } from "../world/world";
import { ANCHOR_MAP, type AnchorMap, anchorMap, chordDistances, placeOnMap } from "./anchor-map";
import { classicalScaling } from "./classical-scaling";
import { stressOf } from "./stress-majorisation";

const { clustering, profiles, users, assignments } = tinyWorld();
const map = anchorMap(clustering);
const NOBODY = new Float64Array(DIMENSIONS);

function placed(on: AnchorMap, profile: Float32Array | Float64Array, from = 0, seed = 1): [number, number] {
  const out = new Float64Array(2);
  placeOnMap(on, clustering.centroids, profile, from, seed, out, 0);
  return [out[0] as number, out[1] as number];
}

/** Without the spread. */
const bare: AnchorMap = { anchors: map.anchors, radius: 0 };

/** How far a point lies outside the convex hull of the anchors: the largest lead over all of them in any of 720 directions. */
function outside([x, y]: readonly [number, number]): number {
  let farthest = 0;
  for (let step = 0; step < 720; step++) {
    const [a, b] = [Math.cos((step * Math.PI) / 360), Math.sin((step * Math.PI) / 360)];
    let reach = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < clustering.count; k++)
      reach = Math.max(reach, a * (map.anchors[k * 2] as number) + b * (map.anchors[k * 2 + 1] as number));
    farthest = Math.max(farthest, a * x + b * y - reach);
  }
  return farthest;
}

describe("the anchors", () => {
  it("are the same each time, distinct, and within the unit circle", () => {
    expect(anchorMap(clustering)).toEqual(map);
    const places = new Set<string>();
    for (let k = 0; k < clustering.count; k++) {
      const [x, y] = [map.anchors[k * 2] as number, map.anchors[k * 2 + 1] as number];
      expect(x * x + y * y).toBeLessThanOrEqual(1 + 1e-12);
      places.add(`${x.toFixed(2)} ${y.toFixed(2)}`);
    }
    expect(places.size).toBe(clustering.count);
  });

  it("keep the distances better than classical scaling alone", () => {
    const distances = chordDistances(clustering.centroids, clustering.count);
    const start = classicalScaling(distances, clustering.count);
    const least = (places: Float64Array) => {
      const scale = bestScale(places, distances);
      return stressOf(
        places.map((value) => value * scale),
        distances,
        clustering.count,
      );
    };
    expect(least(map.anchors)).toBeLessThan(0.75 * least(start));
  });

  it("stand in the middle when there are none, one, or only equal ones", () => {
    expect(anchorMap({ count: 0, centroids: new Float64Array(0) })).toEqual({
      anchors: new Float64Array(0),
      radius: 0,
    });
    const row = clustering.centroids.slice(0, DIMENSIONS);
    expect([...anchorMap({ count: 1, centroids: row }).anchors]).toEqual([0, 0]);
    const equal = anchorMap({ count: 2, centroids: Float64Array.of(...row, ...row) });
    expect([...equal.anchors]).toEqual([0, 0, 0, 0]);
    expect(equal.radius).toBe(0);
  });
});

describe("a user on the map", () => {
  it("stands nearest to the anchor of the own cluster, nearly always", () => {
    let clear = 0;
    let right = 0;
    for (let user = 0; user < users.count; user++) {
      const cluster = assignments.cluster[user] as number;
      if (cluster === clustering.count) continue;
      clear++;
      if (nearestAnchor(placed(bare, profiles, user * DIMENSIONS)) === cluster) right++;
    }
    expect(right / clear).toBeGreaterThan(0.95);
  });

  it("who watched nothing stands in the middle of the anchors", () => {
    const [x, y] = placed(bare, NOBODY);
    const mean = (axis: number) =>
      map.anchors.filter((_, at) => at % 2 === axis).reduce((sum, value) => sum + value, 0) / clustering.count;
    expect(x).toBeCloseTo(mean(0), 12);
    expect(y).toBeCloseTo(mean(1), 12);
  });

  it("is spread by the seed alone, at most by the radius", () => {
    const [x, y] = placed(bare, profiles);
    expect(placed(map, profiles, 0, 5)).toEqual(placed(map, profiles, 0, 5));
    expect(placed(map, profiles, 0, 5)).not.toEqual(placed(map, profiles, 0, 6));
    for (let seed = 0; seed < 200; seed++) {
      const [a, b] = placed(map, profiles, 0, seed);
      expect(Math.sqrt((a - x) * (a - x) + (b - y) * (b - y))).toBeLessThanOrEqual(map.radius);
    }
  });

  it("is inside the hull of the anchors plus the spread, whatever the profile", () => {
    const anyProfile = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: DIMENSIONS,
      maxLength: DIMENSIONS,
    });
    fc.assert(
      fc.property(anyProfile, fc.nat(), (values, seed) => {
        const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
        const profile = Float64Array.from(values, (value) => value / length);
        expect(outside(placed(map, profile, 0, seed))).toBeLessThanOrEqual(map.radius + 1e-9);
      }),
    );
    for (let user = 0; user < users.count; user++)
      expect(outside(placed(map, profiles, user * DIMENSIONS, user))).toBeLessThanOrEqual(map.radius + 1e-9);
  });

  it("keeps its place from version to version", () => {
    expect(ANCHOR_MAP).toEqual({ sharpness: 12, spread: 0.55 });
    const square: AnchorMap = { anchors: Float64Array.of(1, 0, 0, 1, -1, 0, 0, -1), radius: 0.5 };
    const centroids = new Float64Array(4 * DIMENSIONS);
    for (let k = 0; k < 4; k++) centroids[k * DIMENSIONS + k] = 1;
    const profile = new Float64Array(DIMENSIONS);
    profile[0] = 0.8;
    profile[1] = 0.6;
    const out = new Float64Array(2);
    placeOnMap({ ...square, radius: 0 }, centroids, profile, 0, 42, out, 0);
    // Weights e^9.6 and e^7.2 against twice e^0.
    expect(out[0]).toBeCloseTo((Math.exp(9.6) - 1) / (Math.exp(9.6) + Math.exp(7.2) + 2), 12);
    expect(out[1]).toBeCloseTo((Math.exp(7.2) - 1) / (Math.exp(9.6) + Math.exp(7.2) + 2), 12);
  });
});

function nearestAnchor([x, y]: readonly [number, number]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < clustering.count; k++) {
    const [a, b] = [x - (map.anchors[k * 2] as number), y - (map.anchors[k * 2 + 1] as number)];
    if (a * a + b * b < least) [best, least] = [k, a * a + b * b];
  }
  return best;
}

/** The scale at which places keep distances best. */
function bestScale(places: Float64Array, distances: Float64Array): number {
  let product = 0;
  let square = 0;
  const { count } = clustering;
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const x = (places[i * 2] as number) - (places[j * 2] as number);
      const y = (places[i * 2 + 1] as number) - (places[j * 2 + 1] as number);
      const apart = Math.sqrt(x * x + y * y);
      product += apart * (distances[i * count + j] as number);
      square += apart * apart;
    }
  return product / square;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP_SIDE, type MapPoints } from "@/lib/domain/map-points";
import { lookOf, SHAPES } from "./cluster-look";
import { gridOf, nearestPoint } from "./map-grid";
import { placeLabels } from "./map-labels";
import { drawPoints, markRadius, pixelOf, stampOf } from "./map-raster";
import { formatView, fromScreen, MAX_ZOOM, panned, parseView, toScreen, WHOLE_MAP, zoomed } from "./map-view";

const SIZE = { width: 800, height: 500 };
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const anyView = fc.record({ x: unit, y: unit, zoom: fc.double({ min: 1.01, max: MAX_ZOOM, noNaN: true }) });

function pointsAt(places: readonly (readonly [number, number, number])[]): MapPoints {
  return {
    ids: BigUint64Array.from(places, (_, i) => BigInt(i)),
    x: Uint16Array.from(places, ([x]) => x * MAP_SIDE),
    y: Uint16Array.from(places, ([, y]) => y * MAP_SIDE),
    cluster: Uint8Array.from(places, ([, , cluster]) => cluster),
  };
}

describe("what part of the map is seen", () => {
  it("zooms towards the pointer: what is under it stays under it, away from the map's edge", () => {
    const view = { x: 0.5, y: 0.5, zoom: 4 };
    const pointer = { x: 500, y: 300 };
    const before = fromScreen(view, SIZE, pointer.x, pointer.y);
    const after = fromScreen(zoomed(view, SIZE, 2, pointer), SIZE, pointer.x, pointer.y);
    expect(after.x).toBeCloseTo(before.x, 12);
    expect(after.y).toBeCloseTo(before.y, 12);
  });

  it("never leaves the map, and shows all of it when zoomed out", () => {
    fc.assert(
      fc.property(
        anyView,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (view, dx, dy) => {
          const { x, y } = panned(view, SIZE, dx, dy);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(1);
          expect(zoomed(view, SIZE, 1e-9)).toEqual(WHOLE_MAP);
          expect(zoomed(view, SIZE, 1e9).zoom).toBe(MAX_ZOOM);
        },
      ),
    );
  });

  it("is undone by its inverse", () => {
    fc.assert(
      fc.property(anyView, unit, unit, (view, x, y) => {
        const at = toScreen(view, SIZE, x, y);
        const back = fromScreen(view, SIZE, at.x, at.y);
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.y).toBeCloseTo(y, 9);
      }),
    );
  });

  it("goes through the address, where nonsense is the whole map", () => {
    expect(parseView(formatView({ x: 0.5123, y: 0.43, zoom: 6 }))).toEqual({ x: 0.5123, y: 0.43, zoom: 6 });
    expect(formatView(WHOLE_MAP)).toBe("");
    for (const text of [undefined, "", "1,2", "a,b,c", "0.2,0.2,Infinity"]) expect(parseView(text)).toEqual(WHOLE_MAP);
    expect(parseView("7,-3,900")).toEqual({ x: 1, y: 0, zoom: MAX_ZOOM });
  });
});

describe("who stands nearest", () => {
  it("is found as by looking at everyone", () => {
    const place = fc.tuple(unit, unit, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60 }),
        unit,
        unit,
        fc.integer({ min: -1, max: 3 }),
        (places, x, y, only) => {
          const points = pointsAt(places);
          const gap = (i: number) =>
            Math.hypot((points.x[i] as number) - x * MAP_SIDE, (points.y[i] as number) - y * MAP_SIDE);
          const wanted = [...places.keys()].filter(
            (i) => gap(i) <= 0.2 * MAP_SIDE && (only < 0 || points.cluster[i] === only),
          );
          const found = nearestPoint(gridOf(points), x, y, 0.2, only);
          if (wanted.length === 0) expect(found).toBe(-1);
          else expect(gap(found)).toBeCloseTo(Math.min(...wanted.map(gap)), 9);
        },
      ),
    );
  });
});

describe("marks", () => {
  const looks = [lookOf({ colour: 0, shape: 0 }), lookOf({ colour: 1, shape: 1 }), lookOf(null)];
  const picture = () => ({ pixels: new Int32Array(100 * 100), size: { width: 100, height: 100 } });

  it("stand where the user is, in the cluster's colour, and nowhere else", () => {
    const { pixels, size } = picture();
    drawPoints({ pixels, size }, pointsAt([[0.25, 0.75, 1]]), WHOLE_MAP, looks, -1, 1);
    expect(pixels[75 * 100 + 25]).toBe(pixelOf(looks[1]?.colour ?? ""));
    expect(pixels.filter((pixel) => pixel !== -1).length).toBeLessThan(40);
    expect(pixels[25 * 100 + 25]).toBe(-1);
  });

  it("at the edge are cut, not carried over to the other side", () => {
    const { pixels, size } = picture();
    drawPoints(
      { pixels, size },
      pointsAt([
        [0, 0.5, 0],
        [1, 0, 0],
      ]),
      WHOLE_MAP,
      looks,
      -1,
      1,
    );
    for (let row = 10; row < 40; row++) for (let x = 0; x < 100; x++) expect(pixels[row * 100 + x]).toBe(-1);
  });

  it("of other clusters are faint and behind when one is in front", () => {
    const { pixels, size } = picture();
    const points = pointsAt([
      [0.5, 0.5, 0],
      [0.5, 0.5, 1],
      [0.2, 0.2, 1],
    ]);
    drawPoints({ pixels, size }, points, WHOLE_MAP, looks, 0, 1);
    expect(pixels[50 * 100 + 50]).toBe(pixelOf(looks[0]?.colour ?? ""));
    expect([pixelOf(looks[1]?.colour ?? ""), -1]).not.toContain(pixels[20 * 100 + 20]);
  });

  it("have shapes that cover their middle, but for the ring, and differ from each other", () => {
    const covers = SHAPES.map((shape) => {
      const { across, down, cover } = stampOf(shape, 5);
      const middle = cover.find((_, k) => across[k] === 0 && down[k] === 0) ?? 0;
      expect(middle > 0, shape).toBe(shape !== "ring");
      return [...across].map((x, k) => `${x} ${down[k]} ${cover[k]}`).join();
    });
    expect(new Set(covers).size).toBe(SHAPES.length);
  });

  it("shrink with the crowd and grow with the zoom", () => {
    expect(markRadius(100_000, 1, SIZE)).toBeLessThan(markRadius(10_000, 1, SIZE));
    expect(markRadius(100_000, 9, SIZE)).toBeGreaterThan(markRadius(100_000, 1, SIZE));
    expect(markRadius(10, MAX_ZOOM, SIZE)).toBeLessThan(10);
  });
});

describe("names on the map", () => {
  const cluster = (name: string, members: number, x: number, y: number) => ({ name, members, place: { x, y } });

  it("never lie over each other or over what is taken; the one in front is first", () => {
    const crowd = [cluster("large", 90, 0.5, 0.5), cluster("small", 5, 0.51, 0.5), cluster("apart", 1, 0.2, 0.2)];
    const names = (front: number, taken: { left: number; top: number; width: number }[] = []) =>
      placeLabels(crowd, WHOLE_MAP, SIZE, front, 16, (name) => name.length * 7, taken).map(
        ({ index }) => crowd[index]?.name,
      );
    expect(names(-1)).toEqual(["large", "apart"]);
    expect(names(1)).toEqual(["small", "apart"]);
    const { x, y } = toScreen(WHOLE_MAP, SIZE, 0.2, 0.2);
    expect(names(-1, [{ left: x - 10, top: y - 8, width: 20 }])).toEqual(["large"]);
  });

  it("are left out where there is no place, no name or no room", () => {
    const none = [
      { name: "no clear cluster", members: 9, place: null },
      cluster("", 9, 0.5, 0.5),
      cluster("wide", 9, 0.5, 0.5),
    ];
    expect(placeLabels(none, WHOLE_MAP, SIZE, -1, 16, () => 900)).toEqual([]);
  });
});

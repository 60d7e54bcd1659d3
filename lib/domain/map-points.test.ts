import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeMapPoints, encodeMapPoints, type MapPoints } from "./map-points";

const point = fc.record({
  id: fc.bigInt({ min: 0n, max: 2n ** 63n }),
  x: fc.integer({ min: 0, max: 65_535 }),
  y: fc.integer({ min: 0, max: 65_535 }),
  cluster: fc.integer({ min: 0, max: 255 }),
});

function columns(points: { id: bigint; x: number; y: number; cluster: number }[]): MapPoints {
  return {
    ids: BigUint64Array.from(points, ({ id }) => id),
    x: Uint16Array.from(points, ({ x }) => x),
    y: Uint16Array.from(points, ({ y }) => y),
    cluster: Uint8Array.from(points, ({ cluster }) => cluster),
  };
}

describe("points of the map as bytes", () => {
  it("come back as they went, none included", () => {
    fc.assert(
      fc.property(fc.array(point), (points) => {
        expect(decodeMapPoints(encodeMapPoints(columns(points)))).toEqual(columns(points));
      }),
    );
  });

  it("stand where the description of the API says", () => {
    const bytes = encodeMapPoints(columns([{ id: 7n, x: 258, y: 3, cluster: 24 }]));
    const expected = [71, 70, 77, 80, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 2, 1, 3, 0, 24];
    expect([...new Uint8Array(bytes)]).toEqual(expected);
  });

  it("are refused when cut off or something else", () => {
    const bytes = encodeMapPoints(columns([{ id: 7n, x: 1, y: 2, cluster: 3 }]));
    expect(decodeMapPoints(bytes.slice(0, -1))).toBeNull();
    expect(decodeMapPoints(bytes.slice(0, 8))).toBeNull();
    expect(decodeMapPoints(new TextEncoder().encode("<!doctype html><html></html>").buffer)).toBeNull();
  });
});

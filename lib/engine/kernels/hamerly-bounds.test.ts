import fc from "fast-check";
import { expect, test } from "vitest";
import { dotOfRowsReference, type HamerlyKernel } from "./hamerly-bounds";
import { scratchArena } from "./kernel-arena";

const unitRow = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((values) => Float32Array.from(values, (value) => value / (Math.hypot(...values) || 1)));

test("products and squared lengths are the reference's, bit for bit", () => {
  fc.assert(
    fc.property(fc.array(unitRow, { minLength: 1, maxLength: 9 }), unitRow, (rows, vector) => {
      const arena = scratchArena();
      const held = arena.hold("f32", Float32Array.from(rows.flatMap((row) => [...row])));
      const other = arena.hold("f32", vector);
      const out = arena.allocate("f32", rows.length);
      const kernel = arena.kernel<HamerlyKernel>();
      kernel.dotRows(held.byteOffset, 32, 0, rows.length, other.byteOffset, out.byteOffset);
      expect(Array.from(out)).toEqual(rows.map((row) => dotOfRowsReference(row, vector)));
      kernel.squaresOfRows(held.byteOffset, 32, 0, rows.length, out.byteOffset);
      expect(Array.from(out)).toEqual(rows.map((row) => dotOfRowsReference(row, row)));
    }),
  );
});

test("a point is listed when, and only when, its bounds meet after the centroids moved", () => {
  const arena = scratchArena();
  const rows = arena.hold("f32", Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0.8, 0.6, 0, 0, 1, 0, 0, 0));
  const centroids = arena.hold("f32", Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0));
  const biases = arena.allocate("f32", 2);
  const moves = arena.hold("f32", Float32Array.of(0.1, 0.2));
  const labels = arena.hold("u8", Uint8Array.of(0, 1, 0, 255));
  const upper = arena.hold("f32", Float32Array.of(0, 0, 0.65, 0));
  const lower = arena.hold("f32", Float32Array.of(1.4, 1.4, 0.8, 0));
  const list = arena.allocate("u32", 4);
  const at = (column: { byteOffset: number }) => column.byteOffset;
  const doubtful = arena
    .kernel<HamerlyKernel>()
    .listDoubtful(
      at(rows),
      16,
      0,
      4,
      at(centroids),
      at(biases),
      at(moves),
      0.2,
      1,
      0.1,
      2,
      at(labels),
      at(upper),
      at(lower),
      at(list),
    );
  expect(Array.from(list.subarray(0, doubtful))).toEqual([2, 3]);
  expect(upper[0]).toBeCloseTo(0.1, 6);
  expect(lower[0]).toBeCloseTo(1.2, 6);
  expect(lower[1]).toBeCloseTo(1.3, 6);
  expect(upper[2]).toBeCloseTo(Math.sqrt(0.4), 4);
});

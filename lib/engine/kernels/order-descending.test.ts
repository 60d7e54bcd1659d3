import fc from "fast-check";
import { expect, test } from "vitest";
import { scratchArena } from "./kernel-arena";
import { orderDescending, orderDescendingReference } from "./order-descending";

function ordered(values: readonly number[]): { keys: Float32Array; items: Uint32Array } {
  const arena = scratchArena();
  const keys = arena.hold("f32", Float32Array.from(values));
  const items = arena.hold("u32", Uint32Array.from(values.keys()));
  orderDescending(arena, keys, items);
  return { keys, items };
}

test("the kernel gives what the reference gives, ties as they came", () => {
  const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(
      fc.array(
        key.map((value) => value + 0),
        { maxLength: 300 },
      ),
      (values) => {
        const keys = Float32Array.from(values);
        const wanted = orderDescendingReference(keys, Uint32Array.from(values.keys()));
        expect(Array.from(ordered(values).items)).toEqual(Array.from(wanted));
      },
    ),
  );
});

test("keys fall beside their items", () => {
  const { keys, items } = ordered([2, -1, 0.5, 2]);
  expect(Array.from(keys)).toEqual([2, 2, 0.5, -1]);
  expect(Array.from(items)).toEqual([0, 3, 2, 1]);
});

test("none and one are in order", () => {
  expect(Array.from(ordered([]).items)).toEqual([]);
  expect(Array.from(ordered([7]).items)).toEqual([0]);
});

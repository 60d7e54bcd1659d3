import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint, fingerprintReference } from "./fingerprint";
import { scratchArena } from "./kernel-arena";

test("the kernel gives what the reference gives, for any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (bytes, seed) => {
      expect(fingerprint(scratchArena(), bytes, seed)).toBe(fingerprintReference(bytes, seed));
    }),
  );
});

test("one changed bit changes it", () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, i) => i);
  const before = fingerprint(scratchArena(), bytes, 1n);
  bytes[777] = (bytes[777] as number) ^ 4;
  expect(fingerprint(scratchArena(), bytes, 1n)).not.toBe(before);
});

test("frozen", () => {
  expect(fingerprint(scratchArena(), new TextEncoder().encode("glassfeed"), 0n)).toMatchInlineSnapshot(
    `17871684283221305490n`,
  );
});

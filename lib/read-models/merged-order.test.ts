import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergedSlice, type OrderedPart } from "./merged-order";

const part = (name: string, keys: number[]): OrderedPart<string> => ({
  length: keys.length,
  key: (i) => keys[i] as number,
  item: (i) => `${name}${keys[i]}#${i}`,
});

function byHand(a: number[], b: number[], sign: number): string[] {
  const rows = [
    ...a.map((key, i) => ({ key, text: `a${key}#${i}`, list: 0, i })),
    ...b.map((key, i) => ({ key, text: `b${key}#${i}`, list: 1, i })),
  ];
  rows.sort((x, y) => sign * (x.key - y.key) || x.list - y.list || x.i - y.i);
  return rows.map((row) => row.text);
}

describe("mergedSlice", () => {
  it("gives any page of any two lists as sorting everything would", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 30 });
    fc.assert(
      fc.property(keys, keys, fc.nat(40), fc.nat(20), fc.boolean(), (a, b, start, size, ascending) => {
        const sign = ascending ? 1 : -1;
        a.sort((x, y) => sign * (x - y));
        b.sort((x, y) => sign * (x - y));
        const page = mergedSlice(
          part("a", a),
          part("b", b),
          ascending ? "ascending" : "descending",
          start,
          start + size,
        );
        expect(page).toEqual(byHand(a, b, sign).slice(start, start + size));
      }),
    );
  });

  it("is empty beyond the end and for two empty lists", () => {
    expect(mergedSlice(part("a", [3]), part("b", [1]), "descending", 2, 50)).toEqual([]);
    expect(mergedSlice(part("a", []), part("b", []), "ascending", 0, 50)).toEqual([]);
  });
});

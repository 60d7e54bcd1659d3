import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determinedCells } from "@/lib/testing/determined-cells";
import vectors from "@/lib/testing/vectors.json";
import { suppressList } from "./suppress-list";
import { suppressTable } from "./suppress-table";

const { input, published, recoverSingle, suppressedShareOfUsers } = vectors.F8_suppress;

describe("suppressList (vector F8)", () => {
  it("hides the small cells, 0 as well", () => {
    const list = suppressList(input.counts, input.k, "published");
    expect(list.published).toEqual(published.map((shown) => (shown === "<5" ? null : shown)));
    const all = input.counts.reduce((a, b) => a + b, 0);
    const left = list.published.reduce((a: number, b) => a + (b ?? 0), 0);
    expect((all - left) / all).toBeCloseTo(suppressedShareOfUsers, 6);
  });

  it("hides a second cell where the total would give the single one back", () => {
    const [first, , third] = recoverSingle.counts as [number, number, number];
    expect(recoverSingle.total - first - third).toBe(recoverSingle.recovered);
    expect(suppressList(recoverSingle.counts, 5, "published")).toEqual({ published: [null, null, 25], total: 40 });
    expect(suppressList(recoverSingle.counts, 5, "absent")).toEqual({ published: [12, null, 25], total: null });
  });

  it("hides the total as well where nothing else can guard the cells", () => {
    expect(suppressList([3], 5, "published")).toEqual({ published: [null], total: null });
    expect(suppressList([1, 2], 5, "published")).toEqual({ published: [null, null], total: null });
    expect(suppressList([], 5, "published")).toEqual({ published: [], total: 0 });
    expect(suppressList([5, 9], 5, "published")).toEqual({ published: [5, 9], total: 14 });
  });

  it("never publishes a small cell, nor a total that gives hidden ones away", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (counts, k) => {
        const list = suppressList(Object.freeze(counts), k, "published");
        const hidden = counts.filter((_, i) => list.published[i] === null);
        for (const count of list.published) expect(count ?? k).toBeGreaterThanOrEqual(k);
        if (list.total === null || hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(k);
      }),
    );
  });
});

const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 200 })), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("suppressTable", () => {
  it("guards a single hidden cell through its row and its column", () => {
    const table = suppressTable(
      [
        [12, 3, 25],
        [30, 40, 50],
      ],
      5,
    );
    expect(table.cells).toEqual([
      [null, null, 25],
      [null, null, 50],
    ]);
    expect(table.rowTotals).toEqual([40, 120]);
    expect(table.columnTotals).toEqual([42, 43, 75]);
    expect(table.total).toBe(160);
    expect(suppressTable([[12, 3, 25]], 5).cells).toEqual([[null, null, 25]]);
  });

  it("leaves a table without small cells as it is, and an empty one empty", () => {
    const kept = suppressTable([[5, 6]], 5);
    expect(kept).toEqual({ cells: [[5, 6]], rowTotals: [11], columnTotals: [5, 6], total: 11 });
    expect(suppressTable([], 5)).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
    expect(suppressTable([[]], 5).cells).toEqual([[]]);
  });

  it("never leaves a small cell, a line with one hidden cell, or any cell that the totals determine", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 8 }), (counts, k) => {
        const table = suppressTable(counts, k);
        const full = [...table.cells.map((row, r) => [...row, table.rowTotals[r] as number | null])];
        full.push([...table.columnTotals, table.total]);
        for (const value of full.flat()) expect(value ?? k).toBeGreaterThanOrEqual(k);
        const columns = (full[0] as unknown[]).map((_, c) => full.map((row) => row[c] as number | null));
        for (const line of [...full, ...columns]) expect(line.filter((cell) => cell === null)).not.toHaveLength(1);
        expect(determinedCells(full)).toEqual([]);
      }),
    );
  });
});

import { cheapestCycle } from "./cheapest-cycle";

/** A table of counts as published, null = hidden, with its margins. */
export interface SuppressedTable {
  readonly cells: (number | null)[][];
  readonly rowTotals: (number | null)[];
  readonly columnTotals: (number | null)[];
  readonly total: number | null;
}

/**
 * Small cells of a table with its totals hidden so that none comes back. Every count or total below the threshold is
 * hidden, 0 as well. Then each hidden cell is given a cycle of hidden cells, the one that hides fewest people: a hidden
 * cell follows from sums of rows and columns exactly where it lies on no such cycle, so no row or column keeps a
 * single hidden cell. Last, hidden cells beside a published total must together reach the threshold. What remains are
 * bounds, not values; two releases that differ by one person are not guarded against at all.
 * counts: rows of equal length, whole numbers ≥ 0. No rows or no columns: empty. O(hidden · (rows + columns)²).
 * Source: Cox 1980; cycles: Gusfield 1988. Example: 12, 3, 25 in one row at 5 → –, –, 25.
 */
export function suppressTable(counts: readonly (readonly number[])[], threshold: number): SuppressedTable {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  if (rows === 0 || columns === 0)
    return { cells: counts.map(() => []), rowTotals: counts.map(() => 0), columnTotals: [], total: 0 };
  const values = withMargins(counts, columns);
  const hidden = values.map((row) => row.map((value) => value < threshold));
  do coverByCycles(values, hidden);
  while (hideBesideThinTotal(values, hidden, threshold));
  const shown = values.map((row, r) => row.map((value, c) => (hidden[r]?.[c] ? null : value)));
  const last = shown[rows] as (number | null)[];
  return {
    cells: shown.slice(0, rows).map((row) => row.slice(0, columns)),
    rowTotals: shown.slice(0, rows).map((row) => row[columns] as number | null),
    columnTotals: last.slice(0, columns),
    total: last[columns] as number | null,
  };
}

/** The table with its row of column totals and its column of row totals: every line then sums to its last cell. */
function withMargins(counts: readonly (readonly number[])[], columns: number): number[][] {
  const full = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  full.push(Array.from({ length: columns + 1 }, (_, c) => full.reduce((sum, row) => sum + (row[c] as number), 0)));
  return full;
}

function coverByCycles(values: readonly (readonly number[])[], hidden: boolean[][]): void {
  for (let r = 0; r < values.length; r++)
    for (let c = 0; c < (values[r] as number[]).length; c++)
      if (hidden[r]?.[c])
        for (const [row, column] of cheapestCycle(values, hidden, r, c)) (hidden[row] as boolean[])[column] = true;
}

type Cell = readonly [row: number, column: number];

/** Hides one more cell in the first line whose hidden cells, told by its published total, stay below the threshold. */
function hideBesideThinTotal(values: readonly (readonly number[])[], hidden: boolean[][], threshold: number): boolean {
  const height = values.length;
  const width = (values[0] as number[]).length;
  const value = ([r, c]: Cell) => values[r]?.[c] as number;
  const isHidden = ([r, c]: Cell) => hidden[r]?.[c] as boolean;
  const lines = [
    ...Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c): Cell => [r, c])),
    ...Array.from({ length: width }, (_, c) => Array.from({ length: height }, (_, r): Cell => [r, c])),
  ];
  for (const line of lines) {
    const out = line.filter(isHidden);
    if (out.length === 0 || isHidden(line.at(-1) as Cell)) continue;
    if (out.reduce((sum, cell) => sum + value(cell), 0) >= threshold) continue;
    const next = line.filter((cell) => !isHidden(cell)).sort((a, b) => value(a) - value(b))[0] as Cell;
    (hidden[next[0]] as boolean[])[next[1]] = true;
    return true;
  }
  return false;
}

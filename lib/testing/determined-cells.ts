/**
 * The hidden cells (null) of a table with margins (last row and last column are the sums of the others) whose value
 * follows from what is published: those whose unit vector lies in the span of the table's sums. Gaussian elimination, so small
 * tables only; the check that the suppression's own argument about cycles is measured against.
 */
export function determinedCells(full: readonly (readonly (number | null)[])[]): [row: number, column: number][] {
  const unknowns = full.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [[r, c] as [number, number]] : [])),
  );
  const line = (
    keep: (cell: readonly [number, number]) => boolean,
    last: (cell: readonly [number, number]) => boolean,
  ) => unknowns.map((cell) => (keep(cell) ? (last(cell) ? -1 : 1) : 0));
  const height = full.length;
  const width = full[0]?.length ?? 0;
  const equations = [
    ...full.map((_, r) =>
      line(
        (cell) => cell[0] === r,
        (cell) => cell[1] === width - 1,
      ),
    ),
    ...Array.from({ length: width }, (_, c) =>
      line(
        (cell) => cell[1] === c,
        (cell) => cell[0] === height - 1,
      ),
    ),
  ];
  const reduced = rowEchelon(equations);
  return unknowns.filter((_, i) =>
    reduced.some(
      (row) => Math.abs(row[i] as number) > 1e-9 && row.every((value, j) => j === i || Math.abs(value) < 1e-9),
    ),
  );
}

/** Reduced row echelon form: a unit vector lies in the span exactly where it is one of the rows. */
function rowEchelon(rows: number[][]): number[][] {
  const work = rows.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < (work[0]?.length ?? 0) && top < work.length; column++) {
    const pivot = work.findIndex((row, r) => r >= top && Math.abs(row[column] as number) > 1e-9);
    if (pivot < 0) continue;
    [work[top], work[pivot]] = [work[pivot] as number[], work[top] as number[]];
    const head = work[top] as number[];
    const scale = head[column] as number;
    for (let j = 0; j < head.length; j++) head[j] = (head[j] as number) / scale;
    work.forEach((row, r) => {
      const factor = row[column] as number;
      if (r === top || factor === 0) return;
      for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (head[j] as number);
    });
    top++;
  }
  return work;
}

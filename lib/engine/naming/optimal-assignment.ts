/**
 * The one-to-one matching of rows to columns with the largest total value (Hungarian method, Kuhn 1955, in the O(n³)
 * form of Jonker and Volgenant 1987). values[row][column]; more rows than columns leaves rows unmatched (−1).
 * Ties: the first found, which depends on the input order only.
 */
export function optimalAssignment(values: readonly (readonly number[])[]): number[] {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const largest = Math.max(0, ...values.flat());
  const cost = (r: number, c: number) => largest - (values[r]?.[c] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOfColumn = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let r = 1; r <= size; r++) {
    rowOfColumn[0] = r;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const row = rowOfColumn[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= size; c++) {
        if (used[c]) continue;
        const reduced = cost(row - 1, c - 1) - (rowPotential[row] as number) - (columnPotential[c] as number);
        if (reduced < (least[c] as number)) {
          least[c] = reduced;
          previous[c] = column;
        }
        if ((least[c] as number) < delta) {
          delta = least[c] as number;
          next = c;
        }
      }
      for (let c = 0; c <= size; c++) {
        if (used[c]) {
          const owner = rowOfColumn[c] as number;
          rowPotential[owner] = (rowPotential[owner] as number) + delta;
          columnPotential[c] = (columnPotential[c] as number) - delta;
        } else least[c] = (least[c] as number) - delta;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const from = previous[column] as number;
      rowOfColumn[column] = rowOfColumn[from] as number;
      column = from;
    }
  }
  const matched = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= columns; c++) {
    const row = (rowOfColumn[c] as number) - 1;
    if (row < rows) matched[row] = c - 1;
  }
  return matched;
}

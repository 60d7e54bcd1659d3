/**
 * The cells of the cheapest closed path through cell (row, column) that turns at every cell from a row into a column
 * and back: Dijkstra from the row to the column over all other cells, a hidden cell costing nothing and a published one its
 * count and 1. The cell itself is not among them. Needs at least two rows and two columns. O((rows + columns)²).
 * Source: Dijkstra 1959; Gusfield 1988 for hidden cells as edges between rows and columns.
 */
export function cheapestCycle(
  values: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  row: number,
  column: number,
): [row: number, column: number][] {
  const height = values.length;
  const nodes = height + (values[0]?.length ?? 0);
  const cost = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(nodes).fill(-1);
  const settled = new Uint8Array(nodes);
  cost[row] = 0;
  for (;;) {
    const node = nearest(cost, settled);
    if (node < 0 || node === height + column) break;
    settled[node] = 1;
    const [start, end] = node < height ? [height, nodes] : [0, height];
    for (let next = start; next < end; next++) {
      const r = node < height ? node : next;
      const c = (node < height ? next : node) - height;
      if (settled[next] === 1 || (r === row && c === column)) continue;
      const along = (cost[node] as number) + (hidden[r]?.[c] ? 0 : (values[r]?.[c] as number) + 1);
      if (along >= (cost[next] as number)) continue;
      cost[next] = along;
      from[next] = node;
    }
  }
  const cells: [number, number][] = [];
  for (let node = height + column; node !== row; node = from[node] as number) {
    const before = from[node] as number;
    cells.push(node < height ? [node, before - height] : [before, node - height]);
  }
  return cells;
}

function nearest(cost: Float64Array, settled: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < cost.length; node++) {
    if (settled[node] === 1 || cost[node] === Number.POSITIVE_INFINITY) continue;
    if (best < 0 || (cost[node] as number) < (cost[best] as number)) best = node;
  }
  return best;
}

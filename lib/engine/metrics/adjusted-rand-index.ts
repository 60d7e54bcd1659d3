/**
 * Agreement of two labelings of the same items, 1 for the same partition, about 0 for chance, whatever the labels are
 * called. Both constant, or no items: 1. Cost: O(items). Source: Hubert and Arabie, 1985.
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const bump = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    bump(cells, x * 65_536 + y);
    bump(rows, x);
    bump(columns, y);
  }
  const pairs = (map: Map<number, number>) => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const all = (a.length * (a.length - 1)) / 2;
  const expected = all > 0 ? (pairs(rows) * pairs(columns)) / all : 0;
  const largest = (pairs(rows) + pairs(columns)) / 2;
  return largest === expected ? 1 : (pairs(cells) - expected) / (largest - expected);
}

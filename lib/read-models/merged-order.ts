/** A list already in order: `key(i)` is what row i is ordered by. */
export interface OrderedPart<T> {
  readonly length: number;
  key(position: number): number;
  item(position: number): T;
}

/**
 * Rows `start` (included) to `end` (excluded) of two ordered lists merged into one, the first list before the second
 * where keys tie. Finds the place by bisection and walks the page only: O(log(n + m) + page).
 */
export function mergedSlice<A, B>(
  first: OrderedPart<A>,
  second: OrderedPart<B>,
  direction: "ascending" | "descending",
  start: number,
  end: number,
): (A | B)[] {
  const sign = direction === "ascending" ? 1 : -1;
  const secondIsEarlier = (i: number, j: number) => sign * (second.key(j) - first.key(i)) < 0;
  let i = takenFromFirst(first.length, second.length, start, secondIsEarlier);
  let j = start - i;
  const rows: (A | B)[] = [];
  const stop = Math.min(end, first.length + second.length);
  for (let row = start; row < stop; row++) {
    const takeSecond = i >= first.length || (j < second.length && secondIsEarlier(i, j));
    rows.push(takeSecond ? second.item(j++) : first.item(i++));
  }
  return rows;
}

/** How many of the first `start` merged rows come from the first list. */
function takenFromFirst(
  n: number,
  m: number,
  start: number,
  secondIsEarlier: (i: number, j: number) => boolean,
): number {
  let low = Math.max(0, start - m);
  let high = Math.min(start, n);
  while (low < high) {
    const i = (low + high) >> 1;
    const j = start - i;
    // Row i of the first list still belongs before row j − 1 of the second: more must come from the first.
    if (j > 0 && !secondIsEarlier(i, j - 1)) low = i + 1;
    else high = i;
  }
  return low;
}

/**
 * The `size` best of the videos whose mask is not `closed`: highest value first, ties to the lower index. Fewer when
 * fewer are open; size 0 gives none. values: one per video, no NaN. Use it where only the head of an order is wanted;
 * for all of it sort. Cost: O(videos + size · log size · log(videos / size)) on values in no order.
 * Source: a heap of the best so far with the worst on top (Williams 1964, Algorithm 232; Knuth 1998, 5.2.3).
 */
export function bestVideos(values: Float64Array, mask: Uint8Array, closed: number, size: number): number[] {
  const heap = new Uint32Array(Math.min(size, mask.length));
  let filled = 0;
  let worst = 0;
  for (let v = 0; v < mask.length; v++) {
    if (mask[v] === closed) continue;
    if (filled < heap.length) {
      heap[filled++] = v;
      if (filled < heap.length) continue;
      for (let at = (filled >> 1) - 1; at >= 0; at--) sink(heap, filled, values, at);
    } else {
      if (!((values[v] as number) > worst)) continue;
      heap[0] = v;
      sink(heap, filled, values, 0);
    }
    worst = values[heap[0] as number] as number;
  }
  return Array.from(heap.subarray(0, filled)).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

/** Restores the heap below `from`: the parent is behind its children. Behind: a lower value or, tied, a higher index. */
function sink(heap: Uint32Array, length: number, values: Float64Array, from: number): void {
  const moved = heap[from] as number;
  const value = values[moved] as number;
  let at = from;
  for (let child = 2 * at + 1; child < length; child = 2 * at + 1) {
    let below = heap[child] as number;
    let least = values[below] as number;
    if (child + 1 < length) {
      const other = heap[child + 1] as number;
      const rival = values[other] as number;
      if (rival < least || (rival === least && other > below)) {
        child++;
        below = other;
        least = rival;
      }
    }
    if (least > value || (least === value && below < moved)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = moved;
}

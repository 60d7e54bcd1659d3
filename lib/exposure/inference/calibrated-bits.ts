import { log } from "@/lib/engine/numeric/elementary";

/** Bands of equally many known people: fine enough to tell strong from weak, and some 25 people each at 1,000 users. */
export const BANDS = 20;

/**
 * What a score is really worth, in bits: log₂ of how much more often holders than others score in its band, one being
 * added to each count. Naive scores add up evidence that depends on itself; this asks only how often each came up. Bands
 * hold equally many of the known people; equal scores share one. Nobody known: 0 bits. O(known log known), then
 * O(log bands). Source: Zadrozny and Elkan 2001, histogram binning.
 * Example: holders 1, 1, 1 and others 0, 0, 0 → a score of 1 is worth log₂ ((3 + 1) / (0 + 1)) = 2 bits.
 */
export function calibratedBits(holders: Float64Array, others: Float64Array): (score: number) => number {
  const edges = bandEdges(holders, others);
  const counted = (scores: Float64Array) => {
    const counts = new Float64Array(edges.length + 1).fill(1);
    for (const score of scores) counts[bandOf(edges, score)] = (counts[bandOf(edges, score)] as number) + 1;
    return counts;
  };
  const among = counted(holders);
  const besides = counted(others);
  const bands = edges.length + 1;
  const totals = (others.length + bands) / (holders.length + bands);
  const bits = among.map((count, band) => log((count / (besides[band] as number)) * totals) * Math.LOG2E);
  return (score) => bits[bandOf(edges, score)] as number;
}

/** Lowest score of each band but the first, rising, each once. */
function bandEdges(holders: Float64Array, others: Float64Array): number[] {
  const all = new Float64Array(holders.length + others.length);
  all.set(holders);
  all.set(others, holders.length);
  all.sort();
  const edges: number[] = [];
  for (let band = 1; band < BANDS; band++) {
    const edge = all[Math.floor((band * all.length) / BANDS)];
    if (edge !== undefined && edge > (edges.at(-1) ?? (all[0] as number))) edges.push(edge);
  }
  return edges;
}

function bandOf(edges: readonly number[], score: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}

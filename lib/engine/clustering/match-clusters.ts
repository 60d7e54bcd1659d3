import { adjustedRandIndex } from "../metrics/adjusted-rand-index";
import { optimalAssignment } from "../naming/optimal-assignment";

/** What a refit did to clusters whose labels were carried over. */
export interface ClusterMatch {
  /** for each cluster after: the cluster before whose people it carries on; −1 for a new one */
  readonly carried: readonly number[];
  /** for each person: the cluster after in the numbers of before; new clusters go on after the last */
  readonly labels: Uint16Array;
  /** people who went from a cluster before (row) to one after (column, in carried numbers) */
  readonly flows: readonly (readonly number[])[];
  /** share of people whose cluster is still theirs; 1 for nobody */
  readonly kept: number;
  readonly adjustedRandIndex: number;
}

/**
 * Stability between two fits of the same people: the labels of before are carried over to the clusters after by the
 * matching that leaves most people where they were (Hungarian method, Kuhn 1955), whatever either fit called them.
 * before, after: a label below 255 for each person, in the same order; clusters are counted up to the largest label.
 * Not for two sets of people: leave out who is in one of them only. A cluster that shares nobody with its match counts
 * as new. Nobody: nothing carried, kept 1. Ties: see optimalAssignment. Cost: O(people + clusters³).
 *
 * @example matchClusters([0, 0, 1], [1, 1, 0]).kept // 1: only the names changed
 */
export function matchClusters(before: ArrayLike<number>, after: ArrayLike<number>): ClusterMatch {
  if (before.length !== after.length) throw new RangeError("both fits must have the same people");
  const rows = clustersOf(before);
  const columns = clustersOf(after);
  const shared = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  for (let i = 0; i < before.length; i++) {
    const row = shared[before[i] as number] as number[];
    row[after[i] as number] = (row[after[i] as number] as number) + 1;
  }
  const carried = new Array<number>(columns).fill(-1);
  optimalAssignment(shared).forEach((column, row) => {
    if (column >= 0 && (shared[row]?.[column] ?? 0) > 0) carried[column] = row;
  });
  let next = rows;
  const numbers = carried.map((row) => (row < 0 ? next++ : row));
  const labels = Uint16Array.from({ length: after.length }, (_, i) => numbers[after[i] as number] as number);
  const flows = shared.map((row) => {
    const counts = new Array<number>(next).fill(0);
    row.forEach((count, column) => {
      counts[numbers[column] as number] = count;
    });
    return counts;
  });
  const kept = flows.reduce((sum, row, cluster) => sum + (row[cluster] as number), 0);
  return {
    carried,
    labels,
    flows,
    kept: before.length > 0 ? kept / before.length : 1,
    adjustedRandIndex: adjustedRandIndex(before, after),
  };
}

function clustersOf(labels: ArrayLike<number>): number {
  let largest = -1;
  for (let i = 0; i < labels.length; i++) largest = Math.max(largest, labels[i] as number);
  return largest + 1;
}

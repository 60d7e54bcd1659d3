import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { matchSnapshots, snapshotOverlap } from "./snapshot-overlap";
import { NOTHING_TO_ATTACK, rowsLeave } from "./table-that-leaves";

/** From this overlap on two clusters are each other's best match whatever else there is, so the name is recovered for sure. */
export const SURE_OVERLAP = 0.5;

/**
 * B6b, clusters recognised under their number by somebody who kept an old list of members with names: matched one to one by overlap, recognised where it is
 * above a half. Background users, whose IDs both lists hold; "no clear cluster" has no name. Null where no rows leave or nobody was in a
 * cluster. Numbers change nothing. Pseudonyms: no ID of the old list is in the new one, so nothing is recognised. Randomised labels thin every
 * overlap; retention, blocklists and erasure some. O(users + clusters³). Source: Jaccard 1901; Kuhn 1955. Example: .666667 and .6 → both.
 */
export const snapshotMatch: Measure = {
  id: "snapshotMatch",
  group: "reidentification",
  code: "B6b",
  unit: "share",
  formula: "clusters with |A ∩ B| / |A ∪ B| > ½ / clusters",
  source: "Jaccard 1901",
  better: "lower",
  measure(view) {
    if (!rowsLeave(view)) return NOTHING_TO_ATTACK;
    const { happened, held, background, cluster, erased } = view.population;
    const clusters = Math.max(happened.clustering.count, held.clustering.count);
    const before = happened.assignments.cluster.subarray(0, background);
    const named = new Set(before);
    named.delete(happened.clustering.count);
    if (view.policy.publish.identities === "pseudonym") return shareValue(0, named.size);
    const none = (label: number, count: number) => (label < count ? label : clusters);
    const old = before.map((label) => none(label, happened.clustering.count));
    const now = old.map((_, u) => (erased[u] === 1 ? clusters : none(cluster[u] as number, held.clustering.count)));
    const overlap = snapshotOverlap(old, now, clusters);
    const match = matchSnapshots(overlap);
    const recognised = [...named].filter((name) => (overlap[name]?.[match[name] as number] ?? 0) > SURE_OVERLAP);
    return shareValue(recognised.length, named.size);
  },
};

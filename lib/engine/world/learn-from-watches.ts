import type { Scenario } from "@/lib/domain/scenario";
import { clusterContents } from "../clustering/cluster-contents";
import type { FittedClusters } from "../clustering/fit-clusters";
import type { Steps } from "../parallel/steps";
import type { ProfilingModel } from "./profiling-model";
import { assignUsers } from "./stages/assign-users";
import { listViewers } from "./stages/list-viewers";
import { measureAppeal } from "./stages/measure-appeal";
import { orderMembers } from "./stages/order-members";
import type { ProfiledUsers } from "./stages/profile-users";
import { splitClusters } from "./stages/split-clusters";
import type { ClusterAppeal, WatchTable, World } from "./world";

/** Profiled users, a fit, and which users nothing is made of. */
export interface LearningInput {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly model: ProfilingModel;
  readonly watches: WatchTable;
  readonly profiled: ProfiledUsers;
  readonly fitted: FittedClusters["clustering"];
  /** nearest centroid of every user */
  readonly labels: Uint8Array;
  /** users: 1 = stands in no cluster, not even in "no clear cluster" */
  readonly left?: Uint8Array;
  /** what is made of the appeal before it tells clusters apart */
  readonly heldAppeal?: (appeal: ClusterAppeal) => ClusterAppeal;
}

/** What a company makes of watches once it has profiles and centroids. */
export type Learnt = Pick<
  World,
  "profiles" | "clustering" | "assignments" | "members" | "subclusters" | "totals" | "viewers" | "appeal"
>;

/** From profiles and centroids to clusters, members, lists and their parts. Cost: O(watches × clusters + topics × users). */
export function* learnFromWatches(input: LearningInput): Steps<Learnt> {
  const { scenario, seed, model, watches, profiled, fitted, labels, left, heldAppeal = (appeal) => appeal } = input;
  const { profiles } = profiled;
  const { count } = fitted;
  const measured = yield* measureAppeal({ watches, labels, clusters: count, videos: model.videos.count });
  const appeal = heldAppeal(measured.appeal);
  const clusters = { ...fitted, noise: measured.noise };
  const { assignments, watchesByCluster } = yield* assignUsers(model, watches, profiles, clusters, appeal);
  const clustering = { ...clusters, ...clusterContents(watchesByCluster, model.sparse, count) };

  const viewers = yield* listViewers({ ...profiled, watches }, assignments.cluster, count, scenario.list.cutOffShare);
  const members = yield* orderMembers(assignments, count, left);
  const topicCount = profiled.viewers.length;
  const subclusters = yield* splitClusters({ profiles, members, seed, topicCount });
  return { profiles, clustering, assignments, members, subclusters, totals: measured.totals, viewers, appeal };
}

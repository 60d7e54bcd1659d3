import { subclusters } from "../../clustering/subclusters";
import { inPieces, type Steps } from "../../parallel/steps";
import type { ClusterMembers, Subcluster } from "../world";

interface SplitContext {
  readonly profiles: Float32Array;
  readonly members: ClusterMembers;
  readonly seed: number;
  readonly topicCount: number;
}

/** The subclusters of every cluster, "no clear cluster" too. Cost: O(users × DIMENSIONS). */
export function* splitClusters(context: SplitContext): Steps<readonly (readonly Subcluster[])[]> {
  const pieces = context.members.offsets.length - 1;
  return yield* inPieces<Subcluster[]>({
    work: "split-clusters",
    run: splitClustersPiece,
    context,
    pieces,
    stage: "lists",
  });
}

export function splitClustersPiece(context: SplitContext, cluster: number): Subcluster[] {
  const { offsets, user } = context.members;
  const members = user.subarray(offsets[cluster], offsets[cluster + 1]);
  return subclusters(context.profiles, members, cluster, context.seed, context.topicCount);
}

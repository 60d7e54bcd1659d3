import type { ClusterAssignment } from "@/lib/domain/cluster-assignment";
import type { Assignment } from "@/lib/engine/clustering/assign";
import type { World } from "@/lib/engine/world/world";

export function assignmentView(world: World, names: readonly string[], guess: Assignment): ClusterAssignment {
  return {
    clusterId: world.clustering.ids[guess.cluster] ?? "",
    name: names[guess.cluster] ?? "",
    similarity: guess.similarity,
    margin: guess.margin,
    confidence: guess.confidence,
  };
}

/** How sure this guess is of one cluster, be it the guessed one or not; index `count` asks for "no clear cluster". */
export function confidenceIn(guess: Assignment, cluster: number): number {
  if (cluster < guess.confidences.length) return guess.confidences[cluster] as number;
  return 1 - (guess.confidences[guess.nearest] ?? 0);
}

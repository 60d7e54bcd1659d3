import { sharedColumn } from "../../numeric/columns";
import type { Steps } from "../../parallel/steps";
import { orderMembers } from "../stages/order-members";
import { type AssignmentTable, type ClusterMembers, DIMENSIONS, type TopicViewers, type World } from "../world";
import { answeredLabel } from "./answered-label";

/**
 * A world of which the server holds one label per user and nothing that it came from: no watches, profiles, lists,
 * similarities or parts of clusters. With `epsilon` the labels are answered at random, and for that very reason nothing
 * else may be kept: whatever a label came from would give the true one back. What tells of videos and of clusters as a
 * whole stays, for phones need it to guess and feeds to be made. Cost: O(clusters × users).
 */
export function* labelsOnly(world: World, left: Uint8Array, epsilon: number | null): Steps<World> {
  const { users, clustering } = world;
  const { count } = clustering;
  const assignments: AssignmentTable = {
    cluster: sharedColumn("u8", users.count),
    similarity: sharedColumn("f32", users.count),
    margin: sharedColumn("f32", users.count),
    confidence: sharedColumn("f32", users.count),
  };
  for (let u = 0; u < users.count; u++) {
    const label = world.assignments.cluster[u] as number;
    assignments.cluster[u] =
      epsilon === null || left[u] ? label : answeredLabel(label, count + 1, epsilon, users.seed[u] as number);
  }
  return {
    ...world,
    watches: {
      offsets: sharedColumn("u32", users.count + 1),
      video: sharedColumn("u16", 0),
      fraction: sharedColumn("u8", 0),
      actions: sharedColumn("u8", 0),
      minute: sharedColumn("u16", 0),
    },
    profiles: sharedColumn("f32", users.count * DIMENSIONS),
    assignments,
    members: byRisingId(yield* orderMembers(assignments, count, left), world),
    subclusters: Array.from({ length: count + 1 }, () => []),
    viewers: emptyLists(world.viewers),
  };
}

/** No order but that of the IDs, which tells nothing. */
function byRisingId(members: ClusterMembers, { users, assignments }: World): ClusterMembers {
  const rank = new Uint32Array(assignments.cluster.length);
  users.byId.forEach((u, place) => {
    rank[u] = place;
  });
  for (let k = 0; k + 1 < members.offsets.length; k++)
    members.user
      .subarray(members.offsets[k], members.offsets[k + 1])
      .sort((a, b) => (rank[a] as number) - (rank[b] as number));
  return members;
}

function emptyLists(viewers: TopicViewers): TopicViewers {
  return {
    offsets: sharedColumn("u32", viewers.offsets.length),
    user: sharedColumn("u32", 0),
    share: sharedColumn("f32", 0),
    watches: sharedColumn("u16", 0),
    lastMinute: sharedColumn("u16", 0),
    weeks: sharedColumn("u32", viewers.weeks.length),
    weekCount: viewers.weekCount,
    byCluster: sharedColumn("u32", viewers.byCluster.length),
    listedByCluster: sharedColumn("u32", viewers.listedByCluster.length),
    shareAmongListed: sharedColumn("f64", viewers.shareAmongListed.length),
  };
}

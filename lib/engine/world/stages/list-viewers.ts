import { scratchArena } from "../../kernels/kernel-arena";
import { orderDescending } from "../../kernels/order-descending";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, type Steps } from "../../parallel/steps";
import { UNITS_PER_WATCH } from "../../profiling/sparse-mixtures";
import type { TopicViewers, WatchTable } from "../world";
import type { ProfiledUsers, TopicColumns } from "./profile-users";

interface ListContext {
  readonly topics: TopicColumns;
  readonly offsets: WatchTable["offsets"];
  readonly cluster: Uint8Array;
  readonly clusters: number;
  readonly cutOffShare: number;
  readonly viewers: TopicViewers;
}

/**
 * The lists: for each topic its viewers by falling share of watching. A user is a viewer of a topic with one watch of
 * a video that carries it; share = Σ of the topic's weight in the user's watches / number of the user's watches.
 * Beside each list, what pages would otherwise have to count through it. Cost: O(topics × users).
 */
export function* listViewers(
  drawn: Omit<ProfiledUsers, "profiles"> & { readonly watches: WatchTable },
  cluster: Uint8Array,
  clusters: number,
  cutOffShare: number,
): Steps<TopicViewers> {
  const topicCount = drawn.viewers.length;
  const offsets = sharedColumn("u32", topicCount + 1);
  drawn.viewers.forEach((count, t) => {
    offsets[t + 1] = (offsets[t] as number) + count;
  });
  const total = offsets[topicCount] as number;
  const viewers = {
    offsets,
    user: sharedColumn("u32", total),
    share: sharedColumn("f32", total),
    watches: sharedColumn("u16", total),
    lastMinute: sharedColumn("u16", total),
    weeks: drawn.weeks,
    weekCount: drawn.weekCount,
    byCluster: sharedColumn("u32", topicCount * (clusters + 1)),
    listedByCluster: sharedColumn("u32", topicCount * (clusters + 1)),
    shareAmongListed: sharedColumn("f64", topicCount * topicCount),
  };
  const context: ListContext = {
    topics: drawn.topics,
    offsets: drawn.watches.offsets,
    cluster,
    clusters,
    cutOffShare,
    viewers,
  };
  yield* inPieces<void>({ work: "list-viewers", run: listViewersPiece, context, pieces: topicCount, stage: "lists" });
  return viewers;
}

export function listViewersPiece(context: ListContext, topic: number): void {
  const { topics, offsets, viewers } = context;
  const users = offsets.length - 1;
  const first = viewers.offsets[topic] as number;
  const count = (viewers.offsets[topic + 1] as number) - first;
  const column = topic * users;
  const arena = scratchArena();
  const keys = arena.allocate("f32", count);
  const items = arena.allocate("u32", count);
  for (let u = 0, row = 0; u < users; u++)
    if ((topics.watched[column + u] as number) > 0) {
      const watches = (offsets[u + 1] as number) - (offsets[u] as number);
      keys[row] = (topics.units[column + u] as number) / (UNITS_PER_WATCH * watches);
      items[row] = u;
      row++;
    }
  orderDescending(arena, keys, items);
  viewers.user.set(items, first);
  viewers.share.set(keys, first);
  for (let row = 0; row < count; row++) {
    const cell = column + (items[row] as number);
    viewers.watches[first + row] = topics.watched[cell] as number;
    viewers.lastMinute[first + row] = topics.lastMinute[cell] as number;
  }
  countByCluster(context, topic, items, keys);
}

/** Who is in which cluster, all viewers and the listed ones; and what the listed watch besides. */
function countByCluster(context: ListContext, topic: number, items: Uint32Array, shares: Float32Array): void {
  const { topics, offsets, viewers, cluster, clusters, cutOffShare } = context;
  const users = offsets.length - 1;
  const topicCount = viewers.offsets.length - 1;
  const row = topic * (clusters + 1);
  let listed = 0;
  for (let i = 0; i < items.length; i++) {
    const cell = row + (cluster[items[i] as number] as number);
    viewers.byCluster[cell] = (viewers.byCluster[cell] as number) + 1;
    if ((shares[i] as number) >= cutOffShare) {
      viewers.listedByCluster[cell] = (viewers.listedByCluster[cell] as number) + 1;
      listed++;
    }
  }
  const perUnit = Float64Array.from({ length: listed }, (_, i) => {
    const u = items[i] as number;
    return 1 / (UNITS_PER_WATCH * ((offsets[u + 1] as number) - (offsets[u] as number)));
  });
  for (let other = 0; other < topicCount; other++) {
    const units = topics.units.subarray(other * users, (other + 1) * users);
    let sum = 0;
    for (let i = 0; i < listed; i++) sum += (units[items[i] as number] as number) * (perUnit[i] as number);
    viewers.shareAmongListed[topic * topicCount + other] = listed > 0 ? sum / listed : 0;
  }
}

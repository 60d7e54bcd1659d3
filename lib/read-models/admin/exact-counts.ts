import { shareOf, type TopicSums, topicSums, viewersAmong } from "../roster-topics";
import type { AdminContext } from "./admin-context";

/** Viewers, or listed, of each topic by index, as they are: not for publishing. Cost: O(topics · log viewers). */
export function exactly({ world, roster }: AdminContext, column: "viewers" | "listed"): number[] {
  const { viewers, scenario } = world;
  const { cutOffShare } = scenario.list;
  const personas = topicSums(roster, scenario.topics.length, cutOffShare);
  return scenario.topics.map((_, topic) => {
    const from = viewers.offsets[topic] as number;
    const to = viewers.offsets[topic + 1] as number;
    const background = column === "viewers" ? to - from : countListed(viewers.share, from, to, cutOffShare);
    return background + (personas[topic] as TopicSums)[column];
  });
}

/** Viewers and listed in each cluster by index, as they are. Cost: O(clusters + personas). */
export function exactAudience({ world, roster }: AdminContext, topic: number): { viewers: number; listed: number }[] {
  const { viewers, clustering, scenario } = world;
  const row = topic * (clustering.count + 1);
  const counts = Array.from({ length: clustering.count + 1 }, (_, cluster) => ({
    viewers: viewers.byCluster[row + cluster] as number,
    listed: viewers.listedByCluster[row + cluster] as number,
  }));
  for (const entry of viewersAmong(roster, topic)) {
    const cell = counts[entry.guess.cluster];
    if (!cell) continue;
    cell.viewers += 1;
    if (shareOf(entry, topic) >= scenario.list.cutOffShare) cell.listed += 1;
  }
  return counts;
}

/** How many of share[from…to), which falls, reach the cut-off: by bisection. */
export function countListed(share: Float32Array, from: number, to: number, cutOff: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((share[middle] as number) >= cutOff) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

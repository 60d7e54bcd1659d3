import type { World } from "../world/world";
import { type FeedIndex, feedIndex } from "./feed-index";
import { personalFeed } from "./personal-feed";
import type { Recommender, RecommendInput } from "./recommender";

/**
 * What the cluster takes to more than everyone does: the gain of its members' mean engagement over everybody's. While
 * there is no clear cluster, the mean gain over the clusters still possible, by posterior and address book; where no
 * video gains in them, the popular ones lead.
 * The person's own watching enters through the guess alone. No clusters in the world: the signal is 0.
 * Cost: O(videos · clusters) without a clear cluster, else O(videos).
 */
export const clusterDriven: Recommender = {
  id: "cluster-driven",
  recommend(world, input) {
    const index = feedIndex(world);
    const { values } = index.scratch;
    const { cluster, confidence } = input.assignment;
    const clear = cluster < world.clustering.count;
    if (clear) gains(world, cluster, values);
    else expectedGains(world, index, input, values);
    return personalFeed(world, index, input, {
      origin: "cluster",
      reason: "cluster",
      feature: "clusterGain",
      values,
      more: () => ({ confidence: clear ? confidence : 0 }),
    });
  },
};

function gains({ appeal }: World, cluster: number, out: Float64Array): void {
  const from = cluster * out.length;
  for (let v = 0; v < out.length; v++) out[v] = (appeal.byCluster[from + v] as number) - (appeal.overall[v] as number);
}

function expectedGains(world: World, { appealByVideo }: FeedIndex, input: RecommendInput, out: Float64Array): void {
  const clusters = world.clustering.count;
  const possible = input.assignment.confidences.map((value, k) => value * (input.contacts[k] as number));
  const total = possible.reduce((a, b) => a + b, 0);
  if (!(total > 0)) {
    out.fill(0);
    return;
  }
  for (let v = 0, cell = 0; v < out.length; v++) {
    let mean = 0;
    for (let k = 0; k < clusters; k++, cell++) mean += (possible[k] as number) * (appealByVideo[cell] as number);
    out[v] = mean / total - (world.appeal.overall[v] as number);
  }
}

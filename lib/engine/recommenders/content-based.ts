import { MOST_TOPICS, mixtureDots } from "../ranking/narrow-mixtures";
import { DIMENSIONS } from "../world/world";
import { type FeedIndex, feedIndex } from "./feed-index";
import { personalFeed } from "./personal-feed";
import type { Recommender } from "./recommender";
import { tasteTopic } from "./score";

/**
 * More of the same: the cosine of interest profile and topic mixture, −1…1. Nobody else's watching plays a part.
 * Source: Rocchio 1971, Pazzani and Billsus 2007. Without watches, or with a profile that sums to 0, the signal is 0.
 * Cost: O(videos).
 */
export const contentBased: Recommender = {
  id: "content-based",
  recommend(world, input) {
    const index = feedIndex(world);
    const { values } = index.scratch;
    const { sum } = input.profile;
    cosines(index, sum, values);
    return personalFeed(world, index, input, {
      origin: "taste",
      reason: "taste",
      feature: "cosine",
      values,
      topicOf: (video) => tasteTopic(world, sum, video),
    });
  },
};

function cosines({ mixtures }: FeedIndex, sum: Float64Array, out: Float64Array): void {
  let square = 0;
  for (let t = 0; t < DIMENSIONS; t++) square += (sum[t] as number) * (sum[t] as number);
  if (square === 0) {
    out.fill(0);
    return;
  }
  const { weight } = mixtures;
  const length = Math.sqrt(square);
  const slots = MOST_TOPICS;
  mixtureDots(mixtures, sum, out);
  for (let v = 0, slot = 0; v < out.length; v++) {
    let norm = 0;
    for (const end = slot + slots; slot < end; slot++) norm += (weight[slot] as number) * (weight[slot] as number);
    out[v] = (out[v] as number) / (length * Math.sqrt(norm));
  }
}

import { MOST_TOPICS } from "../ranking/narrow-mixtures";
import { DIMENSIONS } from "../world/world";
import type { FeedIndex } from "./feed-index";
import type { RecommendInput } from "./recommender";

/**
 * What the person made of each seen video, beside `seen`: as told, or else the mean engagement so far with its topics.
 * Nothing seen: empty. Cost: O(seen).
 */
export function seenEngagements({ mixtures }: FeedIndex, input: RecommendInput): readonly number[] {
  if (input.engagements) return input.engagements;
  const { sum, shareSum } = input.profile;
  const byTopic = Float64Array.from({ length: DIMENSIONS }, (_, t) =>
    (shareSum[t] as number) > 0 ? (sum[t] as number) / (shareSum[t] as number) : 0,
  );
  return input.seen.map((video) => {
    let mean = 0;
    for (let slot = video * MOST_TOPICS; slot < (video + 1) * MOST_TOPICS; slot++)
      mean += (mixtures.weight[slot] as number) * (byTopic[mixtures.topic[slot] as number] as number);
    return mean;
  });
}

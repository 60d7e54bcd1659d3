import { feedIndex, firstUnseen, maskSeen } from "./feed-index";
import type { Recommender } from "./recommender";

/**
 * What everyone took to most, the same for everyone. score = mean engagement of all who watched, drawn to the mean of
 * all videos where few did; see cluster-appeal. Ties to the lower video. No watches in the world: all tie.
 * Cost: O(seen + limit).
 */
export const popular: Recommender = {
  id: "popular",
  recommend(world, input) {
    const index = feedIndex(world);
    return firstUnseen(index.byAppeal, maskSeen(index, input.seen), input.limit).map((video, i) => {
      const score = world.appeal.overall[video] as number;
      return {
        video,
        origin: "popular",
        features: { meanEngagement: score },
        score,
        rank: i + 1,
        reasons: [{ kind: "popularity", contribution: score, topic: -1 }],
      };
    });
  },
};

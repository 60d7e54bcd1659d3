import { feedIndex, firstUnseen, maskSeen } from "./feed-index";
import type { Recommender } from "./recommender";

/**
 * The newest first, the same for everyone. Reads nothing of the person but what was seen. Two of the same minute: the
 * lower video first. score = freshness ½^(age / SCORE.freshDays), 0…1; videos from after the window's end all have 1.
 * Cost: O(seen + limit).
 */
export const chronological: Recommender = {
  id: "chronological",
  recommend(world, input) {
    const index = feedIndex(world);
    return firstUnseen(index.byUpload, maskSeen(index, input.seen), input.limit).map((video, i) => {
      const score = index.freshness[video] as number;
      return {
        video,
        origin: "fresh",
        features: { ageDays: index.ageDays[video] as number },
        score,
        rank: i + 1,
        reasons: [{ kind: "freshness", contribution: score, topic: -1 }],
      };
    });
  },
};

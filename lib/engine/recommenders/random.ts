import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { bestVideos } from "../ranking/partial-selection";
import { feedIndex, maskSeen, SEEN } from "./feed-index";
import type { Recommender } from "./recommender";

/** Keeps the lots apart from the draws of the other strategies on the same stream. */
const LOTS = 1;

/**
 * By lot: every video draws a number in 0…1 anew at each call, the highest go first. The yardstick that any gain is
 * measured against; nobody's watching plays a part. score = the number drawn. Cost: O(videos).
 */
export const random: Recommender = {
  id: "random",
  recommend(world, input) {
    const index = feedIndex(world);
    const { values } = index.scratch;
    const draw = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches, input.seen.length, LOTS));
    for (let v = 0; v < values.length; v++) values[v] = draw();
    return bestVideos(values, maskSeen(index, input.seen), SEEN, input.limit).map((video, i) => {
      const score = values[video] as number;
      return {
        video,
        origin: "random",
        features: { draw: score },
        score,
        rank: i + 1,
        reasons: [{ kind: "chance", contribution: score, topic: -1 }],
      };
    });
  },
};

import { assign } from "../clustering/assign";
import type { Recommender } from "../recommenders/recommender";
import type { World } from "../world/world";
import type { WatchOrigin } from "./origins";
import type { Known } from "./person";

/** Videos that the app asks the recommender for at a time: few while little is known, so that it can react. */
export const PAGE = { newcomer: 3, newcomerWatches: 15, later: 10 } as const;

export interface Queued {
  readonly video: number;
  readonly origin: WatchOrigin;
}

/**
 * The next page of one person's feed, from what the app holds about them and nothing else. Empty when nothing is left to
 * show. Cost: that of the recommender.
 */
export function nextPage(world: World, recommender: Recommender, known: Known): Queued[] {
  const { profile, contacts, resting, seed } = known;
  const assignment = assign(world.clustering, profile.sum, profile.evidence);
  const limit = profile.watches < PAGE.newcomerWatches ? PAGE.newcomer : PAGE.later;
  return recommender.recommend(world, {
    profile,
    assignment,
    contacts,
    seen: resting.videos,
    engagements: resting.engagements,
    seed,
    limit,
  });
}

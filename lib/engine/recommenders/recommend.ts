import type { World } from "../world/world";
import { engagement } from "./engagement";
import type { Recommended, RecommendInput } from "./recommender";

/** The app's feed: the default strategy. Where someone chooses a strategy, take it from the registry. */
export function recommend(world: World, input: RecommendInput): Recommended[] {
  return engagement.recommend(world, input);
}

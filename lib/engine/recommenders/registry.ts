import { chronological } from "./chronological";
import { clusterDriven } from "./cluster-driven";
import { contentBased } from "./content-based";
import { engagement } from "./engagement";
import { popular } from "./popular";
import { random } from "./random";
import type { Recommender, RecommenderId } from "./recommender";

/** Every strategy by its id, the default first. */
const READY = {
  engagement,
  chronological,
  popular,
  random,
  "content-based": contentBased,
  "cluster-driven": clusterDriven,
};

export const RECOMMENDERS = READY as unknown as Readonly<Record<RecommenderId, Recommender>>;

export const RECOMMENDER_IDS = Object.keys(RECOMMENDERS) as readonly RecommenderId[];

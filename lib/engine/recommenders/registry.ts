import { chronological } from "./chronological";
import { clusterDriven } from "./cluster-driven";
import { coWatch } from "./co-watch";
import { contentBased } from "./content-based";
import { engagement } from "./engagement";
import { matrixFactorisation } from "./matrix-factorisation";
import { neighbours } from "./neighbours";
import { popular } from "./popular";
import { probing } from "./probing";
import { random } from "./random";
import type { Recommender } from "./recommender";

/** Every strategy by its id, the default first. */
export const RECOMMENDERS = {
  engagement,
  chronological,
  popular,
  random,
  "content-based": contentBased,
  neighbours,
  "co-watch": coWatch,
  "cluster-driven": clusterDriven,
  "matrix-factorisation": matrixFactorisation,
  probing,
} as const satisfies Readonly<Record<string, Recommender>>;

export type RecommenderId = keyof typeof RECOMMENDERS;

export const RECOMMENDER_IDS = Object.keys(RECOMMENDERS) as readonly RecommenderId[];

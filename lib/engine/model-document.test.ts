import { describe, expect, it } from "vitest";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { modelOfEngine, printedConstants } from "@/lib/testing/model-document";
import { CHOICE } from "./choice/watch-choice";
import { SUBCLUSTERS } from "./clustering/subclusters";
import { HOMOGENISATION } from "./metrics/homogenisation";
import { MISCALIBRATION } from "./metrics/miscalibration";
import { RABBIT_HOLE } from "./metrics/rabbit-hole";
import { LIKE_MINDED } from "./population/address-book";
import { BOOK } from "./population/collected-data";
import { TRAIT_EFFECT } from "./population/true-preference";
import { ENGAGEMENT } from "./profiling/watch";
import { ANCHOR_MAP } from "./projection/anchor-map";
import { DIVERSITY } from "./ranking/marginal-relevance";
import { EXPLORE_DEPTH, POOL } from "./recommenders/candidates";
import { CO_WATCH } from "./recommenders/co-watch";
import { EXPLORE_EVERY } from "./recommenders/exploration";
import { FACTORS } from "./recommenders/matrix-factorisation";
import { NEIGHBOURS } from "./recommenders/neighbours";
import { PERSONAL } from "./recommenders/personal-feed";
import { PROBING } from "./recommenders/probing";
import { PRIOR, SCORE } from "./recommenders/score";
import { BOREDOM } from "./simulation/boredom";
import { FOLLOWED_PULL, LOCAL_PULL } from "./simulation/creators";
import { DRIFT } from "./simulation/drift";
import { PAGE } from "./simulation/page";
import { POPULATION_FEED } from "./simulation/population-feed-constants";
import { REST } from "./simulation/resting-videos";
import { SATISFACTION } from "./simulation/satisfaction";
import { SEARCH } from "./simulation/search";
import { SWIPE_SECONDS } from "./simulation/session";
import { RUN_LIMITS } from "./simulation/simulation";
import { VISITS } from "./simulation/visits";

const { engine, list } = loadScenario("the-list");
const code: Record<string, unknown> = {
  CHOICE,
  ENGAGEMENT,
  TRAIT_EFFECT,
  SCORE,
  PRIOR,
  POOL,
  EXPLORE_DEPTH,
  PERSONAL,
  NEIGHBOURS,
  CO_WATCH,
  FACTORS,
  DIVERSITY,
  EXPLORE_EVERY,
  SUBCLUSTERS,
  BOOK,
  LIKE_MINDED,
  VISITS,
  BOREDOM,
  SATISFACTION,
  SEARCH,
  FOLLOWED_PULL,
  LOCAL_PULL,
  PAGE,
  DRIFT,
  REST,
  RUN_LIMITS,
  POPULATION_FEED,
  ANCHOR_MAP,
  PROBING,
  SWIPE_SECONDS,
  HOMOGENISATION,
  MISCALIBRATION,
  RABBIT_HOLE,
  scenario: { engine, list },
};

function flatten(node: unknown, path: string): [string, number][] {
  if (typeof node === "number") return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key));
}

describe("MODEL.md", () => {
  it("prints every constant with the value the code uses, and none that is gone", () => {
    expect(printedConstants(modelOfEngine())).toEqual(Object.fromEntries(flatten(code, "")));
  });
});

import { below, uniform, weightedIndex } from "./random";

/** See ../../population/draw-truth.ts and true-preference.ts. */
const PREFERENCE_WIDTH = 64;

let topics: i32 = 0;
let archetypes: i32 = 0;
let regions: i32 = 0;
let priors: usize = 0;
let priorTotal: f64 = 0;
let mixtures: usize = 0;
let primaryShare: f64 = 0;

export function bindPopulation(
  topicCount: i32,
  archetypeCount: i32,
  regionCount: i32,
  priorsAt: usize,
  total: f64,
  mixturesAt: usize,
  share: f64,
): void {
  topics = topicCount;
  archetypes = archetypeCount;
  regions = regionCount;
  priors = priorsAt;
  priorTotal = total;
  mixtures = mixturesAt;
  primaryShare = share;
}

let groups: i32 = 0;
let groupChance: usize = 0;
let groupMisfit: usize = 0;
let groupTopics: usize = 0;
let traitFactors: usize = 0;

export function bindGroups(count: i32, chance: usize, misfit: usize, topicSets: usize, factors: usize): void {
  groups = count;
  groupChance = chance;
  groupMisfit = misfit;
  groupTopics = topicSets;
  traitFactors = factors;
}

let outPrimary: usize = 0;
let outSecondary: usize = 0;
let outGroups: usize = 0;

export function bindTruth(primary: usize, secondary: usize, held: usize): void {
  outPrimary = primary;
  outSecondary = secondary;
  outGroups = held;
}

/** Draws what is true of user `u` and leaves the preference, normalised; answers the region. */
export function drawTruth(u: i32, preference: usize): i32 {
  const primary = weightedIndex(priors, archetypes, priorTotal);
  const secondary = weightedIndex(priors, archetypes, priorTotal);
  store<u8>(outPrimary + u, primary);
  store<u8>(outSecondary + u, secondary);
  const own = mixtures + <usize>primary * PREFERENCE_WIDTH * 8;
  const other = mixtures + <usize>secondary * PREFERENCE_WIDTH * 8;
  for (let t = 0; t < topics; t++) {
    const at = (<usize>t) << 3;
    store<f64>(preference + at, primaryShare * load<f64>(own + at) + (1.0 - primaryShare) * load<f64>(other + at));
  }
  let held = 0;
  for (let g = 0; g < groups; g++) {
    const holds = uniform() < load<f64>(groupChance + ((<usize>(g * archetypes + primary)) << 3));
    const misfit = uniform() < load<f64>(groupMisfit + ((<usize>(g * 2 + (holds ? 0 : 1))) << 3));
    if (holds) held |= 1 << g;
    const direct = load<f64>(traitFactors + (holds ? (misfit ? 8 : 0) : misfit ? 0 : 16));
    const proxy = load<f64>(traitFactors, 24);
    const directSet = load<u64>(groupTopics + ((<usize>g) << 4));
    const proxySet = load<u64>(groupTopics + ((<usize>g) << 4), 8);
    for (let t = 0; t < topics; t++) {
      const at = preference + ((<usize>t) << 3);
      if ((directSet >> t) & 1) store<f64>(at, load<f64>(at) * direct);
      if (holds && (proxySet >> t) & 1) store<f64>(at, load<f64>(at) * proxy);
    }
  }
  store<u8>(outGroups + u, held);
  let total = 0.0;
  for (let t = 0; t < topics; t++) total += load<f64>(preference + ((<usize>t) << 3));
  for (let t = 0; t < topics; t++) {
    const at = preference + ((<usize>t) << 3);
    store<f64>(at, load<f64>(at) / total);
  }
  return below(regions);
}

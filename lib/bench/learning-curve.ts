import { compileCatalogue } from "@/lib/engine/catalogue/compile-catalogue";
import { autopilotChoice } from "@/lib/engine/choice/autopilot-choice";
import { assign } from "@/lib/engine/clustering/assign";
import { contactsOf } from "@/lib/engine/population/address-book";
import { drawTruth } from "@/lib/engine/population/draw-truth";
import { truePreference } from "@/lib/engine/population/true-preference";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import { recommend } from "@/lib/engine/recommenders/recommend";
import { buildWorld } from "@/lib/engine/world/build-world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { report, rounded } from "./report";

/**
 * How many videos until the guess is right: newcomers drawn like everyone, fed three videos at a time by the
 * recommender, watching by the choice model. Printed: how often the nearest cluster is the one planted for them, and
 * the mean confidence the engine gave for it. `tsx lib/bench/learning-curve.ts [newcomers]`
 */
const NEWCOMERS = Number(process.argv[2] ?? 480);
const AFTER = [5, 10, 14, 20, 40];
const BATCH = 3;

const scenario = loadScenario("the-list");
const catalogue = compileCatalogue(scenario);
const world = buildWorld(scenario, 1138);
const right = new Map(AFTER.map((n) => [n, 0]));
const confidence = new Map(AFTER.map((n) => [n, 0]));
let counted = 0;

for (let seed = 1; seed <= NEWCOMERS; seed++) {
  const truth = drawTruth(catalogue, sfc32(deriveSeed(seed, STREAM.persona)));
  const planted = world.clustering.archetype.indexOf(truth.primary);
  if (planted < 0) continue;
  counted++;
  const preference = truePreference(catalogue, truth, scenario.population.primaryShare);
  const contacts = contactsPrior(world, contactsOf(world, preference, seed));
  let profile = emptyProfile(world);
  const seen: number[] = [];
  let queue: number[] = [];
  for (let n = 1; n <= Math.max(...AFTER); n++) {
    if (queue.length === 0) {
      const assignment = assign(world.clustering, profile.sum, profile.evidence);
      queue = recommend(world, { profile, assignment, contacts, seen, seed, limit: BATCH }).map((item) => item.video);
    }
    const video = queue.shift() as number;
    const choice = autopilotChoice(world, preference, video, seed);
    seen.push(video);
    profile = updateProfile(profile, [{ ...choice, video, fraction: choice.watchedFraction, atMs: n * 60_000 }], world);
    if (!AFTER.includes(n)) continue;
    const guess = assign(world.clustering, profile.sum, profile.evidence);
    right.set(n, (right.get(n) ?? 0) + (guess.nearest === planted ? 1 : 0));
    confidence.set(n, (confidence.get(n) ?? 0) + (guess.confidences[guess.nearest] ?? 0));
  }
}

report(
  "learning-curve",
  AFTER.map((n) => ({
    videos: n,
    "nearest cluster is the planted one": rounded((right.get(n) ?? 0) / counted, 3),
    "mean confidence": rounded((confidence.get(n) ?? 0) / counted, 3),
  })),
);

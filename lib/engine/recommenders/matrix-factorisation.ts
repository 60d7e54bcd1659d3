import { deriveSeed, STREAM, sfc32 } from "../random/random";
import type { World } from "../world/world";
import { feedIndex } from "./feed-index";
import { implicitFactors, TasteSolver } from "./implicit-factors";
import { personalFeed } from "./personal-feed";
import type { Recommender } from "./recommender";
import { seenEngagements } from "./seen-engagement";
import { takenTo } from "./taken-to";

/** sample: users the factors are learnt from; least: engagement from which a user counts as having taken to a video; the rest as in FactorOptions. */
export const FACTORS = { sample: 4000, least: 0, factors: 16, rounds: 4, confidence: 4, ridge: 8 } as const;

/** Keeps the start of the factors apart from the draws of feeds on the same stream. */
const START = 3;

/**
 * Hidden patterns of who watches what: factors of videos learnt from everyone, the person's own fitted to what was
 * seen; the signal is their product, about 0…1. Source: Hu, Koren and Volinsky 2008. Nothing taken to: the signal is 0.
 * Prepared once per world, see prepareFactors. Cost: O(seen · factors² + videos · factors).
 */
export const matrixFactorisation: Recommender = {
  id: "matrix-factorisation",
  recommend(world, input) {
    const index = feedIndex(world);
    const { factors, solver } = factorModel(world);
    const { values } = index.scratch;
    const strengths = seenEngagements(index, input);
    solver.start();
    input.seen.forEach((video, n) => {
      if ((strengths[n] as number) > FACTORS.least) solver.add(video, strengths[n] as number);
    });
    const taste = solver.solve();
    const width = taste.length;
    for (let v = 0, row = 0; v < values.length; v++) {
      let product = 0;
      for (let f = 0; f < width; f++, row++) product += (taste[f] as number) * (factors[row] as number);
      values[v] = product;
    }
    return personalFeed(world, index, input, {
      origin: "factors",
      reason: "factors",
      feature: "factorPreference",
      values,
    });
  },
};

interface FactorModel {
  /** videos × FACTORS.factors */
  readonly factors: Float64Array;
  readonly solver: TasteSolver;
}

const models = new WeakMap<World, FactorModel>();

function factorModel(world: World): FactorModel {
  let model = models.get(world);
  if (!model) {
    const factors = prepareFactors(world);
    model = { factors, solver: new TasteSolver(factors, FACTORS) };
    models.set(world, model);
  }
  return model;
}

/** Factors of all videos. About a second for FACTORS.sample users with 120 watches, never more; see implicitFactors. */
export function prepareFactors(world: World): Float64Array {
  const random = sfc32(deriveSeed(world.seed, STREAM.feed, START));
  return implicitFactors(takenTo(world, FACTORS.sample, FACTORS.least), world.videos.count, FACTORS, random);
}

import { scratchArena } from "../kernels/kernel-arena";
import { runPopulationFeed } from "../kernels/population-feed";
import { pieceRange } from "../parallel/steps";
import { deriveSeed } from "../random/random";
import type { FeedCatalogue } from "./population-feed-catalogue";
import { LATENT_WIDTH } from "./population-feed-constants";
import type { FeedPools } from "./population-feed-pools";

/** What every piece of a population feed reads; interests are written, each row by one piece. */
export interface FeedContext {
  readonly catalogue: FeedCatalogue;
  readonly pools: FeedPools;
  readonly steps: number;
  readonly seed: number;
  /** users × LATENT_WIDTH */
  readonly truths: Float32Array;
  readonly interests: Float32Array;
  readonly peoplePerPiece: number;
}

export interface FeedPiece {
  readonly stepTotals: Float64Array;
  readonly views: Uint32Array;
  readonly scans: number;
}

/** Streams of a user: the kernel draws for four exposures at once. */
export const LANES = 4;

/** A run of users through all steps. */
export function populationFeedPiece(context: FeedContext, piece: number): FeedPiece {
  const users = context.truths.length / LATENT_WIDTH;
  const [from, to] = pieceRange(users, context.peoplePerPiece, piece);
  const outcome = runPopulationFeed(scratchArena(), context.catalogue, context.pools, {
    count: to - from,
    steps: context.steps,
    truths: context.truths.subarray(from * LATENT_WIDTH, to * LATENT_WIDTH),
    seeds: streamSeeds(context.seed, from, to),
  });
  context.interests.set(outcome.interests, from * LATENT_WIDTH);
  return { stepTotals: outcome.stepTotals.slice(), views: outcome.views.slice(), scans: outcome.scans };
}

/** (to − from) × LANES */
export function streamSeeds(seed: number, from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: (to - from) * LANES }, (_, i) =>
    deriveSeed(seed, from + Math.floor(i / LANES), i % LANES),
  );
}

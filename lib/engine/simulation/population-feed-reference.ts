import { dotReference, learnReference, noiseReference, watchedReference, wordStream } from "../kernels/feed-step";
import type { FeedCatalogue } from "./population-feed-catalogue";
import { LATENT_WIDTH, PANEL_VIDEOS, POPULATION_FEED } from "./population-feed-constants";
import { LANES, streamSeeds } from "./population-feed-piece";
import type { FeedPools } from "./population-feed-pools";

export interface ReferenceOutcome {
  readonly interests: Float32Array;
  readonly stepTotals: Float64Array;
  readonly views: Uint32Array;
}

/**
 * The whole loop in plain TypeScript, every score computed: what runPopulationFeed must give, bit for bit.
 * Cost: O(users × steps × videos × width); for small runs.
 */
export function populationFeedReference(
  catalogue: FeedCatalogue,
  pools: FeedPools,
  truths: Float32Array,
  steps: number,
  seed: number,
): ReferenceOutcome {
  const users = truths.length / LATENT_WIDTH;
  const interests = new Float32Array(truths.length);
  const stepTotals = new Float64Array(steps);
  const views = new Uint32Array(catalogue.videos);
  for (let user = 0; user < users; user++) {
    const interest = interests.subarray(user * LATENT_WIDTH, (user + 1) * LATENT_WIDTH);
    const direction = new Float32Array(LATENT_WIDTH);
    const streams = Array.from(streamSeeds(seed, user, user + 1), wordStream);
    const seen = new Set<number>();
    let pool: number[] = [];
    for (let step = 0; step < steps; step++) {
      if (step === 0 || pools.refreshOf[step] !== pools.refreshOf[step - 1])
        pool = poolOf(pools, catalogue, direction, pools.refreshOf[step] as number);
      const shown = bestReference(catalogue, direction, pool, seen);
      const noise = Array.from({ length: 12 }, (_, i) => noiseReference(streams[i % LANES] as () => number));
      const watched = shown.map((video, i) => {
        const fit = dotReference(truths, user * LATENT_WIDTH, catalogue.rows, video * LATENT_WIDTH);
        return watchedReference(fit, catalogue.qualities[video] as number, noise[i] as number);
      });
      learnReference(interest, direction, catalogue.rows, shown, watched);
      shown.forEach((video, i) => {
        seen.add(video);
        views[video] = (views[video] as number) + 1;
        stepTotals[step] = (stepTotals[step] as number) + (watched[i] as number);
      });
    }
  }
  return { interests, stepTotals, views };
}

/** The ten unseen videos of greatest score; equal scores to the first video. */
function bestReference(
  catalogue: FeedCatalogue,
  direction: Float32Array,
  pool: readonly number[],
  seen: ReadonlySet<number>,
): number[] {
  const score = new Map(
    pool.map((video) => [
      video,
      Math.fround(
        dotReference(direction, 0, catalogue.rows, video * LATENT_WIDTH) + (catalogue.priors[video] as number),
      ),
    ]),
  );
  return pool
    .filter((video) => !seen.has(video))
    .sort((a, b) => (score.get(b) as number) - (score.get(a) as number) || a - b)
    .slice(0, POPULATION_FEED.places);
}

function poolOf(pools: FeedPools, catalogue: FeedCatalogue, direction: Float32Array, refresh: number): number[] {
  const clusters = pools.centroids.length / LATENT_WIDTH;
  const refreshes = (pools.at.length - 1) / (clusters + 1);
  let nearest = clusters;
  let highest = Number.NEGATIVE_INFINITY;
  if (dotReference(direction, 0, direction, 0) > 0)
    for (let k = 0; k < clusters; k++) {
      const similarity = dotReference(direction, 0, pools.centroids, k * LATENT_WIDTH);
      if (similarity > highest) [highest, nearest] = [similarity, k];
    }
  const at = nearest * refreshes + refresh;
  return Array.from(pools.panels.subarray(pools.at[at], pools.at[at + 1]))
    .flatMap((panel) => Array.from({ length: PANEL_VIDEOS }, (_, i) => panel * PANEL_VIDEOS + i))
    .filter((video) => video < catalogue.videos);
}

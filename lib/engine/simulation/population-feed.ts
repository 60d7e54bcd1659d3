import { fitSphericalKMeans } from "../clustering/spherical-k-means";
import { sharedColumn } from "../numeric/columns";
import { inPieces, type Steps } from "../parallel/steps";
import { sfc32 } from "../random/random";
import { type FeedCatalogue, prepareCatalogue } from "./population-feed-catalogue";
import { LATENT_WIDTH, POPULATION_FEED } from "./population-feed-constants";
import { type FeedContext, type FeedPiece, populationFeedPiece } from "./population-feed-piece";
import { type FeedPools, poolsPerCluster, wholeCatalogue } from "./population-feed-pools";

export interface PopulationFeedSpec {
  /** exact: everything unseen competes. pooled: what lies near the centroid of the cluster guessed for a person */
  readonly mode: "exact" | "pooled";
  readonly steps: number;
  readonly seed: number;
  /** users × LATENT_WIDTH: true preferences, which decide what is watched and nothing else */
  readonly truths: Float32Array;
  /** videos × LATENT_WIDTH, at most 65,000 of them */
  readonly videos: Float32Array;
  /** videos: logit by which a video is watched more than another that fits as well */
  readonly qualities: Float32Array;
}

export interface PopulationFeedResult {
  /** users × LATENT_WIDTH: interests at the end, not scaled */
  readonly interests: Float32Array;
  /** steps: mean watched fraction of a step's videos; 0 when nothing was left to show */
  readonly watchedByStep: Float64Array;
  /** mean watched fraction of all watches; 0 when there were none */
  readonly watched: number;
  /** mean cosine of interest and true preference */
  readonly cosine: number;
  readonly watches: number;
  /** videos: how often each was shown */
  readonly views: Uint32Array;
  /** times that the catalogue, or a pool, was scanned: at most users × steps × 2, and one a piece */
  readonly scans: number;
}

/**
 * The feed loop for a whole population, as fast as it goes: in each step, every user is shown ten videos not seen before
 * and watches part of each; the interest moves towards what was watched longer than the baseline. For learning what a
 * feed does to many; `simulateFeed` is for what it does to one person in sessions and days, with moods, actions and
 * drifting tastes, and any recommender.
 *
 * ```
 * score    = direction(interest) · video + prior · quality        ties to the first video
 * watched  = logistic(affinity · preference · video + quality + intercept + N(0, 1))
 * interest ← decay · interest + Σ (watched − baseline) · video
 * ```
 *
 * In the pooled feed, videos compete that lie near the nearest centroid of the user's own interest, and a few from
 * anywhere else (candidate generation by clusters: Covington, Adams and Sargin, 2016; inverted lists: Jégou et al.,
 * 2011). Truth enters neither.
 *
 * The top ten are those of f32 scores, exactly, though few are computed: a scan with 16-bit numbers keeps a short list and
 * the score nothing outside it reaches; until the interest has turned by more than the gap, no scan is needed (the
 * triangle inequality, as Hamerly, 2010, uses it for centroids).
 *
 * The same spec gives the same result, bit for bit, on any machine and any number of threads: every user has four streams
 * of their own. Throws RangeError on columns that do not fit together or are not finite. No users or no videos: empty
 * results. More steps than videos last: the steps after that show nothing.
 * Cost: at 5,000 videos, about 1 µs a watch and thread; see the benchmark.
 */
export function* populationFeedSteps(spec: PopulationFeedSpec): Steps<PopulationFeedResult> {
  checkSpec(spec);
  const { steps, seed, truths } = spec;
  const users = truths.length / LATENT_WIDTH;
  const { catalogue, pools, order } = yield* arrange(spec);
  const context: FeedContext = {
    catalogue,
    pools,
    steps,
    seed,
    truths: shared(truths),
    interests: sharedColumn("f32", truths.length),
    peoplePerPiece: Math.min(512, Math.max(16, Math.ceil(users / 256) * 16)),
  };
  const pieces = yield* inPieces<FeedPiece>({
    work: "population-feed",
    run: populationFeedPiece,
    context,
    pieces: catalogue.videos === 0 ? 0 : Math.ceil(users / context.peoplePerPiece),
    stage: "feed",
  });
  return summary(context, pieces, order);
}

interface Arranged {
  readonly catalogue: FeedCatalogue;
  readonly pools: FeedPools;
  /** place in the catalogue → video as given */
  readonly order: Uint32Array;
}

/** For pools, videos stand in order of their clusters. */
function* arrange({ mode, steps, seed, videos, qualities }: PopulationFeedSpec): Steps<Arranged> {
  const count = qualities.length;
  if (mode === "exact" || count === 0) {
    const catalogue = prepareCatalogue(videos, qualities);
    return {
      catalogue,
      pools: wholeCatalogue(catalogue.panelCount, steps),
      order: Uint32Array.from({ length: count }, (_, v) => v),
    };
  }
  const { clusters } = POPULATION_FEED;
  const points = { rows: unitRows(videos), count, width: LATENT_WIDTH };
  const fit = yield* fitSphericalKMeans(points, { clusters, random: sfc32(seed), sample: 1_000, maxIterations: 10 });
  const order = Uint32Array.from({ length: count }, (_, v) => v).sort(
    (a, b) => (fit.labels[a] as number) - (fit.labels[b] as number) || a - b,
  );
  const rows = new Float32Array(videos.length);
  order.forEach((video, to) => {
    rows.set(videos.subarray(video * LATENT_WIDTH, (video + 1) * LATENT_WIDTH), to * LATENT_WIDTH);
  });
  const catalogue = prepareCatalogue(
    rows,
    Float32Array.from(order, (video) => qualities[video] as number),
  );
  const centroids = Float32Array.from(fit.centroids);
  return { catalogue, pools: poolsPerCluster(rows, catalogue.priors, centroids, steps, seed), order };
}

function summary(context: FeedContext, pieces: readonly FeedPiece[], order: Uint32Array): PopulationFeedResult {
  const { steps, truths, interests, catalogue } = context;
  const users = truths.length / LATENT_WIDTH;
  const totals = new Float64Array(steps);
  const views = new Uint32Array(catalogue.videos);
  let scans = 0;
  for (const piece of pieces) {
    for (let step = 0; step < steps; step++)
      totals[step] = (totals[step] as number) + (piece.stepTotals[step] as number);
    for (let at = 0; at < order.length; at++) {
      const video = order[at] as number;
      views[video] = (views[video] as number) + (piece.views[at] as number);
    }
    scans += piece.scans;
  }
  const { places } = POPULATION_FEED;
  const shownAt = (step: number) => users * Math.max(0, Math.min(places, catalogue.videos - step * places));
  const watches = views.reduce((sum, count) => sum + count, 0);
  const total = totals.reduce((sum, value) => sum + value, 0);
  return {
    interests,
    watchedByStep: totals.map((value, step) => (shownAt(step) === 0 ? 0 : value / shownAt(step))),
    watched: watches === 0 ? 0 : total / watches,
    cosine: meanCosine(interests, truths),
    watches,
    views,
    scans,
  };
}

/** Mean over users; a user without an interest counts 0. */
function meanCosine(interests: Float32Array, truths: Float32Array): number {
  const width = LATENT_WIDTH;
  const users = truths.length / width;
  let total = 0;
  for (let u = 0; u < users; u++) {
    let dot = 0;
    let a = 0;
    let b = 0;
    for (let d = u * width; d < (u + 1) * width; d++) {
      const x = interests[d] as number;
      const y = truths[d] as number;
      dot += x * y;
      a += x * x;
      b += y * y;
    }
    if (a > 0 && b > 0) total += dot / Math.sqrt(a * b);
  }
  return users === 0 ? 0 : total / users;
}

function unitRows(rows: Float32Array): Float32Array {
  const unit = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += LATENT_WIDTH) {
    const row = rows.subarray(from, from + LATENT_WIDTH);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0)
      unit.set(
        row.map((value) => value / length),
        from,
      );
  }
  return unit;
}

function shared(values: Float32Array): Float32Array {
  if (typeof SharedArrayBuffer !== "undefined" && values.buffer instanceof SharedArrayBuffer) return values;
  const column = sharedColumn("f32", values.length);
  column.set(values);
  return column;
}

function checkSpec({ steps, seed, truths, videos, qualities }: PopulationFeedSpec): void {
  if (!Number.isInteger(steps) || steps < 0 || steps > 10_000) throw new RangeError(`steps: 0 to 10000, not ${steps}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed: a whole number, not ${seed}`);
  if (truths.length % LATENT_WIDTH !== 0) throw new RangeError(`truths: rows of ${LATENT_WIDTH} numbers`);
  if (videos.length !== qualities.length * LATENT_WIDTH)
    throw new RangeError(`videos: a row of ${LATENT_WIDTH} numbers for each of the ${qualities.length} qualities`);
  if (qualities.length > 65_000) throw new RangeError(`videos: at most 65000, not ${qualities.length}`);
  for (const [name, values] of Object.entries({ truths, videos, qualities }))
    if (!values.every((value) => Math.abs(value) < 1e6))
      throw new RangeError(`${name}: finite numbers below a million only`);
}

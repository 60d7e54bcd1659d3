import { sharedColumn } from "../numeric/columns";
import { deriveSeed, sfc32 } from "../random/random";
import { LATENT_WIDTH, PANEL_VIDEOS, POPULATION_FEED } from "./population-feed-constants";

/** Which panels compete at which step, for people of which cluster. */
export interface FeedPools {
  /** clusters × LATENT_WIDTH, unit rows; none in the exact feed */
  readonly centroids: Float32Array;
  /** steps: number of the refresh that a step belongs to, from 0 */
  readonly refreshOf: Uint32Array;
  /** (clusters + 1) × refreshes + 1: where a pool starts; the last cluster is that of people without an interest */
  readonly at: Uint32Array;
  /** panel numbers, pool after pool, each filled up to a multiple of four with the empty panel */
  readonly panels: Uint16Array;
}

/** Kernels look at so many panels together. */
const TOGETHER = 4;
/** Steps at the beginning that each draw their pool anew: an interest changes fast then. */
const RESTLESS = 5;

/** Everything competes always. */
export function wholeCatalogue(panelCount: number, steps: number): FeedPools {
  const panels = Array.from({ length: panelCount }, (_, panel) => panel);
  return pack(new Float32Array(0), new Uint32Array(steps), [[panels]], panelCount);
}

/**
 * Candidate pools as large platforms keep them: of each cluster, the panels nearest to its centroid until at least
 * POPULATION_FEED.pool videos are unseen by anyone who has seen a full feed so far, and a few from anywhere else, so that
 * a wrong guess can be noticed. rows: (panelCount × 8) videos in order of their clusters, so that a panel is of one
 * piece. centroids: clusters × LATENT_WIDTH. Cost: O(clusters × (videos + refreshes × panels)).
 */
export function poolsPerCluster(
  rows: Float32Array,
  priors: Float32Array,
  centroids: Float32Array,
  steps: number,
  seed: number,
): FeedPools {
  const panelCount = Math.ceil(priors.length / PANEL_VIDEOS);
  const refreshOf = Uint32Array.from({ length: steps }, (_, step) =>
    step < RESTLESS ? step : RESTLESS - 1 + Math.floor(step / POPULATION_FEED.refresh),
  );
  const firstSteps = refreshOf.reduce<number[]>((first, refresh, step) => {
    first[refresh] ??= step;
    return first;
  }, []);
  const orders = panelOrders(rows, priors, centroids, panelCount);
  const pools = orders.map((order, cluster) =>
    firstSteps.map((step) => poolAt(order, step, sfc32(deriveSeed(seed, cluster, step)))),
  );
  return pack(centroids, refreshOf, pools, panelCount);
}

/** The head of an order, then panels from as many equal parts of the rest. */
function poolAt(order: readonly number[], step: number, random: () => number): number[] {
  const wanted = POPULATION_FEED.pool + step * POPULATION_FEED.places;
  const head = Math.min(order.length, Math.ceil(wanted / PANEL_VIDEOS) + 1);
  const rest = order.length - head;
  const explored = Math.min(rest, POPULATION_FEED.explored / PANEL_VIDEOS);
  const others = Array.from({ length: explored }, (_, i) => {
    return order[head + Math.floor(((i + random()) * rest) / explored)] as number;
  });
  return [...order.slice(0, head), ...others];
}

/** Panels from the nearest to a centroid on, for each; and by their prior for people without an interest. */
function panelOrders(rows: Float32Array, priors: Float32Array, centroids: Float32Array, panelCount: number) {
  const width = LATENT_WIDTH;
  const sums = new Float64Array(panelCount * width);
  const prior = new Float64Array(panelCount);
  const size = new Float64Array(panelCount);
  for (let v = 0; v < priors.length; v++) {
    const panel = Math.floor(v / PANEL_VIDEOS);
    for (let d = 0; d < width; d++) {
      const at = panel * width + d;
      sums[at] = (sums[at] as number) + (rows[v * width + d] as number);
    }
    prior[panel] = (prior[panel] as number) + (priors[v] as number);
    size[panel] = (size[panel] as number) + 1;
  }
  const orderBy = (value: (panel: number) => number) => {
    const values = Float64Array.from({ length: panelCount }, (_, panel) => value(panel) / (size[panel] as number));
    return Array.from(values.keys()).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  };
  const orders = Array.from({ length: centroids.length / width }, (_, cluster) =>
    orderBy((panel) => {
      let dot = 0;
      for (let d = 0; d < width; d++)
        dot += (sums[panel * width + d] as number) * (centroids[cluster * width + d] as number);
      return dot;
    }),
  );
  return [...orders, orderBy((panel) => prior[panel] as number)];
}

function pack(centroids: Float32Array, refreshOf: Uint32Array, pools: number[][][], empty: number): FeedPools {
  const filled = pools.flat().map((pool) => {
    const missing = (TOGETHER - (pool.length % TOGETHER)) % TOGETHER;
    return [...pool, ...new Array<number>(missing).fill(empty)];
  });
  const at = sharedColumn("u32", filled.length + 1);
  filled.forEach((pool, i) => {
    at[i + 1] = (at[i] as number) + pool.length;
  });
  const panels = sharedColumn("u16", at[filled.length] as number);
  filled.forEach((pool, i) => {
    panels.set(pool, at[i]);
  });
  return { centroids, refreshOf, at, panels };
}

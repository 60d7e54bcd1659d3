import { sharedColumn } from "../numeric/columns";
import { LATENT_WIDTH, PANEL_VIDEOS, POPULATION_FEED } from "./population-feed-constants";

/** The videos as the kernels read them. Built once, shared by all threads. */
export interface FeedCatalogue {
  readonly videos: number;
  /** panels of eight videos, the last filled up; one more that is empty stands at the end */
  readonly panelCount: number;
  /** videos × LATENT_WIDTH, and their qualities, as given */
  readonly rows: Float32Array;
  readonly qualities: Float32Array;
  /** prior · quality */
  readonly priors: Float32Array;
  /** (panels + 1) × LATENT_WIDTH / 2 × 8 × 2: rows in whole steps, two numbers of each of eight videos side by side */
  readonly panels: Int16Array;
  /** videos × LATENT_WIDTH: the same in rows */
  readonly small: Int16Array;
  /** priors in steps of the rounded score */
  readonly starts: Int32Array;
  /** exact score of one step of the rounded score */
  readonly unit: number;
  /** how far an exact score can lie from the rounded one */
  readonly error: number;
  /** length of the longest row, not less than exact */
  readonly reach: number;
}

/** Steps of 2^−14: then a product of two rows of length 1 fits 32 bits with room for the prior. */
const STEPS = 16_384;

/**
 * Prepares videos (videos × LATENT_WIDTH, finite) for the kernels. Scores from rows rounded to 16 bits lie within `error`
 * of exact ones: half a step per number of either row, by the triangle inequality. No videos: no panels but the empty one.
 * Cost: O(videos × width), 4 MB at 5,000 videos.
 */
export function prepareCatalogue(rows: Float32Array, qualities: Float32Array): FeedCatalogue {
  const width = LATENT_WIDTH;
  const together = PANEL_VIDEOS;
  const videos = qualities.length;
  const panelCount = Math.ceil(videos / PANEL_VIDEOS);
  const priors = sharedColumn("f32", videos);
  for (let v = 0; v < videos; v++) priors[v] = POPULATION_FEED.prior * (qualities[v] as number);
  const reach = longestRow(rows, videos) * (1 + 1e-6);
  const span = Math.max(reach, largest(priors), 1e-6);
  const panels = sharedColumn("i16", (panelCount + 1) * PANEL_VIDEOS * LATENT_WIDTH);
  const small = sharedColumn("i16", videos * LATENT_WIDTH);
  const starts = sharedColumn("i32", (panelCount + 1) * PANEL_VIDEOS);
  for (let v = 0; v < videos; v++) {
    const panel = Math.floor(v / together) * together * width + (v % together) * 2;
    for (let d = 0; d < width; d++) {
      const rounded = Math.round(((rows[v * width + d] as number) / span) * STEPS);
      panels[panel + (d >> 1) * 2 * together + (d & 1)] = rounded;
      small[v * width + d] = rounded;
    }
    starts[v] = Math.round(((priors[v] as number) / span) * STEPS * STEPS);
  }
  return {
    videos,
    panelCount,
    rows: shared(rows),
    qualities: shared(qualities),
    priors,
    panels,
    small,
    starts,
    unit: span / (STEPS * STEPS),
    error: span * (LATENT_WIDTH / STEPS / 8 + 1e-4),
    reach,
  };
}

function longestRow(rows: Float32Array, count: number): number {
  const width = LATENT_WIDTH;
  let longest = 0;
  for (let r = 0; r < count; r++) {
    let square = 0;
    for (let d = r * width; d < (r + 1) * width; d++) square += (rows[d] as number) * (rows[d] as number);
    longest = Math.max(longest, square);
  }
  return Math.sqrt(longest);
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function shared(values: Float32Array): Float32Array {
  const column = sharedColumn("f32", values.length);
  column.set(values);
  return column;
}

import { sharedColumn } from "../numeric/columns";
import { UNITS_PER_ENGAGEMENT } from "../profiling/watch";
import type { ClusterAppeal } from "../world/world";

/** Imaginary watches at the overall mean, so that two watches do not make a hit. */
const PRIOR_WATCHES = 8;
const LEAST_NOISE = 0.05;

/** Engagement summed in whole units; clusters × videos each. squares: Σ units² over all watches. */
export interface AppealSums {
  readonly units: Float64Array | Int32Array;
  readonly watches: Float64Array | Uint32Array;
  squares: number;
}

/**
 * How the members of each cluster took to each video: mean engagement with PRIOR_WATCHES at the video's overall mean,
 * itself drawn to the mean of all videos. noise: standard deviation of single watches around their cluster's mean.
 * No watches at all: appeal 0, noise 1. Cost: O(clusters · videos).
 */
export function appealOf(sums: AppealSums, clusters: number, videos: number): { appeal: ClusterAppeal; noise: number } {
  const perVideo = sharedColumn("u32", videos);
  const videoUnits = new Float64Array(videos);
  let explained = 0;
  for (let cell = 0; cell < clusters * videos; cell++) {
    const units = sums.units[cell] as number;
    const watches = sums.watches[cell] as number;
    perVideo[cell % videos] = (perVideo[cell % videos] as number) + watches;
    videoUnits[cell % videos] = (videoUnits[cell % videos] as number) + units;
    if (watches > 0) explained += (units * units) / watches;
  }
  const everything = perVideo.reduce((a, b) => a + b, 0);
  const mean = everything > 0 ? engagementOf(videoUnits.reduce((a, b) => a + b, 0)) / everything : 0;
  const overall = sharedColumn("f32", videos);
  for (let v = 0; v < videos; v++) overall[v] = drawn(videoUnits[v] as number, perVideo[v] as number, mean);
  const byCluster = sharedColumn("f32", clusters * videos);
  for (let cell = 0; cell < clusters * videos; cell++)
    byCluster[cell] = drawn(sums.units[cell] as number, sums.watches[cell] as number, overall[cell % videos] as number);
  const variance = engagementOf(engagementOf(sums.squares - explained)) / Math.max(1, everything);
  const noise = everything > 0 ? Math.sqrt(Math.max(variance, LEAST_NOISE * LEAST_NOISE)) : 1;
  return { appeal: { byCluster, overall, watches: perVideo }, noise };
}

function drawn(units: number, watches: number, towards: number): number {
  return (engagementOf(units) + PRIOR_WATCHES * towards) / (watches + PRIOR_WATCHES);
}

function engagementOf(units: number): number {
  return units / UNITS_PER_ENGAGEMENT;
}

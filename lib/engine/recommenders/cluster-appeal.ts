import { rowEngagement } from "../profiling/profile-users";
import type { ClusterAppeal, WatchTable } from "../world/world";

/** Imaginary watches at the overall mean, so that two watches do not make a hit. */
const PRIOR_WATCHES = 8;
const LEAST_NOISE = 0.05;

/**
 * How the members of each cluster (labels: one per user) took to each video: mean engagement with PRIOR_WATCHES at the
 * video's overall mean, itself drawn to the mean of all videos. noise: standard deviation of single watches around
 * their cluster's mean. Cost: O(watches + clusters · videos).
 */
export function clusterAppeal(
  watches: WatchTable,
  labels: Uint8Array,
  clusters: number,
  videoCount: number,
): { appeal: ClusterAppeal; noise: number } {
  const sums = new Float64Array(clusters * videoCount);
  const counts = new Uint32Array(clusters * videoCount);
  const perVideo = new Uint32Array(videoCount);
  const videoSums = new Float64Array(videoCount);
  let squares = 0;
  for (let u = 0; u < labels.length; u++) {
    const row = (labels[u] as number) * videoCount;
    for (let i = watches.offsets[u] as number; i < (watches.offsets[u + 1] as number); i++) {
      const video = watches.video[i] as number;
      const engagement = rowEngagement(watches, i);
      sums[row + video] = (sums[row + video] as number) + engagement;
      counts[row + video] = (counts[row + video] as number) + 1;
      videoSums[video] = (videoSums[video] as number) + engagement;
      perVideo[video] = (perVideo[video] as number) + 1;
      squares += engagement * engagement;
    }
  }
  const everything = perVideo.reduce((a, b) => a + b, 0);
  const mean = everything > 0 ? videoSums.reduce((a, b) => a + b, 0) / everything : 0;
  const overall = Float32Array.from(
    videoSums,
    (sum, v) => (sum + PRIOR_WATCHES * mean) / ((perVideo[v] as number) + PRIOR_WATCHES),
  );
  const byCluster = Float32Array.from(
    sums,
    (sum, cell) =>
      (sum + PRIOR_WATCHES * (overall[cell % videoCount] as number)) / ((counts[cell] as number) + PRIOR_WATCHES),
  );
  const explained = sums.reduce(
    (total, sum, cell) => total + (counts[cell] ? (sum * sum) / (counts[cell] as number) : 0),
    0,
  );
  const noise = everything > 0 ? Math.sqrt(Math.max((squares - explained) / everything, LEAST_NOISE * LEAST_NOISE)) : 1;
  return { appeal: { byCluster, overall, watches: perVideo }, noise };
}

import { rowEngagement } from "../profiling/profile-users";
import type { AssignmentTable, ClusterAppeal, WatchTable } from "../world/world";

/** Imaginary watches at the overall mean, so that two watches do not make a hit. */
const PRIOR_WATCHES = 8;

/**
 * How the members of each cluster took to each video: mean engagement with PRIOR_WATCHES at the video's overall mean
 * (itself drawn to the mean of all videos). Cost: O(watches + clusters · videos).
 */
export function clusterAppeal(
  watches: WatchTable,
  assignments: AssignmentTable,
  clusters: number,
  videoCount: number,
): ClusterAppeal {
  const sums = new Float64Array((clusters + 1) * videoCount);
  const counts = new Uint32Array((clusters + 1) * videoCount);
  for (let u = 0; u < assignments.cluster.length; u++) {
    const row = (assignments.cluster[u] as number) * videoCount;
    for (let i = watches.offsets[u] as number; i < (watches.offsets[u + 1] as number); i++) {
      const cell = row + (watches.video[i] as number);
      sums[cell] = (sums[cell] as number) + rowEngagement(watches, i);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  const perVideo = new Uint32Array(videoCount);
  const videoSums = new Float64Array(videoCount);
  for (let cell = 0; cell < sums.length; cell++) {
    const video = cell % videoCount;
    perVideo[video] = (perVideo[video] as number) + (counts[cell] as number);
    videoSums[video] = (videoSums[video] as number) + (sums[cell] as number);
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
  return { byCluster, overall, watches: perVideo };
}

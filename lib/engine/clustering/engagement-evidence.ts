import { exp } from "../numeric/elementary";
import type { ClusterAppeal, Clustering } from "../world/world";

/** What evidence is read from. */
export interface EvidenceModel {
  readonly clustering: Pick<Clustering, "count" | "noise">;
  readonly appeal: ClusterAppeal;
}

/** A very long replay tells no more than a thorough watch. */
export const MOST_ENGAGEMENT = 1.5;

/**
 * Adds one watch's log-likelihood under each cluster to `evidence` (length count), times `weight`: engagement is
 * normal around what the cluster's members made of that very video, with the spread measured when the clustering was
 * fitted. Conditioning on the video is what keeps it honest inside a feed: being shown a topic proves nothing, only
 * staying longer or shorter than members do. Sums over watches, so every watch's share of it is exact.
 * Cost: O(clusters). Source: one Gaussian update per watch, Bishop 2006, 2.3.
 */
export function addEvidence(
  evidence: Float64Array,
  model: EvidenceModel,
  video: number,
  engagement: number,
  weight = 1,
): void {
  const { count, noise } = model.clustering;
  const videos = model.appeal.overall.length;
  const observed = Math.min(engagement, MOST_ENGAGEMENT);
  const scale = 1 / noise;
  for (let k = 0; k < count; k++) {
    const surprise = (observed - (model.appeal.byCluster[k * videos + video] as number)) * scale;
    evidence[k] = (evidence[k] as number) - 0.5 * weight * surprise * surprise;
  }
}

/**
 * P(cluster) from summed evidence, equal priors: its softmax, computed from the largest so that it never overflows.
 * caution ≥ 0: watches of one person are alike in ways that clusters do not explain, so n of them tell less than n; the
 * evidence counts 1 / (1 + caution · √n), n read off it: the largest is about −n/2. It changes how sure, never which. 0: taken
 * at its word. Source: a power posterior for a model that is not quite right (Grünwald and van Ommen, 2017).
 */
export function posterior(evidence: Float64Array, caution = 0): Float64Array {
  const largest = evidence.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const power = 1 / (1 + caution * Math.sqrt(Math.max(0, -2 * largest)));
  const weights = evidence.map((value) => exp(power * (value - largest)));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((value) => value / total);
}

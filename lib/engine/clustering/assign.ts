import { type Clustering, DIMENSIONS } from "../world/world";
import { posterior } from "./engagement-evidence";
import { dot } from "./points";

/** cluster: index, `clustering.count` meaning "no clear cluster". confidence: posterior of that answer. */
export interface Assignment {
  readonly cluster: number;
  readonly nearest: number;
  readonly similarity: number;
  readonly margin: number;
  readonly confidence: number;
  readonly similarities: Float64Array;
  readonly confidences: Float64Array;
}

/**
 * Nearest centroid by cosine to the profile `sum`, with the lead over the second (margin) and the posterior of that
 * cluster from the summed `evidence` (see engagement-evidence). Two readings of the same watches: when they disagree
 * the confidence is low, and below the least margin or confidence the answer is "no clear cluster", with confidence
 * 1 − that of the nearest. A cluster that is `avoided` (see avoid-cluster) is no answer: its
 * part of the posterior falls to the others. A zero sum has similarity 0 and no clear cluster. Ties go to the lower index, margin 0.
 * Cost: O(clusters · DIMENSIONS).
 */
export function assign(
  clustering: Clustering & { readonly caution?: number; readonly avoided?: number },
  sum: ArrayLike<number>,
  evidence: Float64Array,
): Assignment {
  const { count, centroids, avoided = -1 } = clustering;
  const row = Float64Array.from(sum);
  const length = Math.sqrt(dot(row, 0, row, 0, DIMENSIONS));
  const similarities = Float64Array.from({ length: count }, (_, k) =>
    length > 0 ? dot(row, 0, centroids, k * DIMENSIONS, DIMENSIONS) / length : 0,
  );
  const confidences = sharedOut(posterior(evidence, clustering.caution), avoided);
  const [nearest, second] = topTwo(
    avoided < 0 ? similarities : similarities.map((value, k) => (k === avoided ? Number.NEGATIVE_INFINITY : value)),
  );
  const similarity = similarities[nearest] ?? 0;
  const margin = count > 1 ? similarity - (similarities[second] ?? 0) : similarity;
  const sure = confidences[nearest] ?? 0;
  const clear = length > 0 && margin >= clustering.minMargin && sure >= clustering.minConfidence;
  return {
    cluster: clear ? nearest : count,
    nearest,
    similarity,
    margin,
    confidence: clear ? sure : 1 - sure,
    similarities,
    confidences,
  };
}

/** Without one cluster: its part goes to the others, in proportion to theirs. */
function sharedOut(confidences: Float64Array, avoided: number): Float64Array {
  if (avoided < 0) return confidences;
  let left = 0;
  for (let k = 0; k < confidences.length; k++) if (k !== avoided) left += confidences[k] as number;
  return confidences.map((value, k) => (k === avoided || left === 0 ? 0 : value / left));
}

function topTwo(values: Float64Array): [number, number] {
  let best = 0;
  let second = values.length > 1 ? 1 : 0;
  if ((values[second] as number) > (values[best] as number)) [best, second] = [second, best];
  for (let k = 2; k < values.length; k++) {
    if ((values[k] as number) > (values[best] as number)) {
      second = best;
      best = k;
    } else if ((values[k] as number) > (values[second] as number)) second = k;
  }
  return [best, second];
}

import { type Clustering, DIMENSIONS } from "../world/world";
import { dot } from "./spherical-k-means";

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
 * Nearest centroid by cosine, with the lead over the second (margin) and the von Mises–Fisher posterior
 * P(k) ∝ exp(κ · sum·μ_k) with equal priors (Banerjee et al., 2005). The posterior is read from the unscaled sum, so it
 * grows surer with evidence and stays an exact function of added parts. Below the least margin or confidence the
 * answer is "no clear cluster", with confidence 1 − the best posterior. A zero sum has similarity 0 and no clear cluster.
 * Ties go to the lower index, margin 0. Cost: O(clusters · DIMENSIONS).
 */
export function assign(clustering: Clustering, sum: ArrayLike<number>): Assignment {
  const { count, centroids } = clustering;
  const row = Float64Array.from(sum);
  const length = Math.sqrt(dot(row, 0, row, 0, DIMENSIONS));
  const products = new Float64Array(count);
  for (let k = 0; k < count; k++) products[k] = dot(row, 0, centroids, k * DIMENSIONS, DIMENSIONS);
  const similarities = products.map((product) => (length > 0 ? product / length : 0));
  const confidences = posterior(products, clustering.kappa);
  const [nearest, second] = topTwo(products);
  const similarity = similarities[nearest] ?? 0;
  const margin = count > 1 ? similarity - (similarities[second] ?? 0) : similarity;
  const best = confidences[nearest] ?? 0;
  const clear = length > 0 && margin >= clustering.minMargin && best >= clustering.minConfidence;
  return {
    cluster: clear ? nearest : count,
    nearest,
    similarity,
    margin,
    confidence: clear ? best : 1 - best,
    similarities,
    confidences,
  };
}

/** softmax(κ · products), computed from the largest so that it never overflows. */
function posterior(products: Float64Array, kappa: number): Float64Array {
  const largest = products.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = products.map((product) => Math.exp(kappa * (product - largest)));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
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

import { exponential } from "./elementary";
import { decayOf, engagementUnits, minuteOf, videoOf, watchFrom } from "./profiles";

/** See ../../clustering/assign-users.ts, assign.ts and engagement-evidence.ts. */
const WIDTH = 64;

let clusters: i32 = 0;
let stride: i32 = 0;
let centroids: usize = 0;
let appeal: usize = 0;
let inverseNoise: f64 = 0;
let mostEngagement: f64 = 0;
let minMargin: f64 = 0;
let minConfidence: f64 = 0;

/** appealByVideo: videos × columns f32, columns even and at least the clusters; centroids: clusters × WIDTH f64. */
export function bindClustering(
  count: i32,
  columns: i32,
  centroidsAt: usize,
  appealByVideo: usize,
  perNoise: f64,
  engagementCap: f64,
  leastMargin: f64,
  leastConfidence: f64,
): void {
  clusters = count;
  stride = columns;
  centroids = centroidsAt;
  appeal = appealByVideo;
  inverseNoise = perNoise;
  mostEngagement = engagementCap;
  minMargin = leastMargin;
  minConfidence = leastConfidence;
}

/** Assigns `count` users with unit profiles at `rows`. room: stride × 8 bytes. */
export function assignUsers(
  count: i32,
  rows: usize,
  cluster: usize,
  similarity: usize,
  margin: usize,
  confidence: usize,
  room: usize,
): void {
  for (let u = 0; u < count; u++) {
    gatherEvidence(u, room);
    const row = rows + <usize>u * WIDTH * 4;
    let nearest = 0;
    let best = -Infinity;
    let second = -Infinity;
    for (let k = 0; k < clusters; k++) {
      const value = cosine(row, centroids + <usize>k * WIDTH * 8);
      if (value > best) {
        second = best;
        best = value;
        nearest = k;
      } else if (value > second) second = value;
    }
    const lead = clusters > 1 ? best - second : best;
    const sure = posteriorOf(nearest, room);
    const clear = v128.any_true(rowOr(row)) && lead >= minMargin && sure >= minConfidence;
    store<u8>(cluster + u, clear ? nearest : clusters);
    store<f32>(similarity + ((<usize>u) << 2), <f32>best);
    store<f32>(margin + ((<usize>u) << 2), <f32>lead);
    store<f32>(confidence + ((<usize>u) << 2), <f32>(clear ? sure : 1.0 - sure));
  }
}

function gatherEvidence(u: i32, evidence: usize): void {
  memory.fill(evidence, 0, (<usize>stride) << 3);
  const from = watchFrom(u);
  const to = watchFrom(u + 1);
  const last = to > from ? minuteOf(to - 1) : 0;
  const scale = f64x2.splat(inverseNoise);
  for (let row = from; row < to; row++) {
    const observed = f64x2.splat(min(<f64>engagementUnits(row) / 1275.0, mostEngagement));
    const half = f64x2.splat(0.5 * decayOf(row, last));
    const expected = appeal + ((<usize>videoOf(row) * <usize>stride) << 2);
    for (let k = 0; k < stride; k += 2) {
      const at = evidence + ((<usize>k) << 3);
      const mean = f64x2.promote_low_f32x4(v128.load64_zero(expected + ((<usize>k) << 2)));
      const surprise = f64x2.mul(f64x2.sub(observed, mean), scale);
      v128.store(at, f64x2.sub(v128.load(at), f64x2.mul(f64x2.mul(half, surprise), surprise)));
    }
  }
}

/** Four sums side by side, as in ../../clustering/points.ts. */
function cosine(row: usize, centroid: usize): f64 {
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let d: usize = 0; d < <usize>WIDTH; d += 4) {
    const values = v128.load(row + (d << 2));
    const upper = i8x16.shuffle(values, values, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
    low = f64x2.add(low, f64x2.mul(f64x2.promote_low_f32x4(values), v128.load(centroid + (d << 3))));
    high = f64x2.add(high, f64x2.mul(f64x2.promote_low_f32x4(upper), v128.load(centroid + (d << 3), 16)));
  }
  return (
    f64x2.extract_lane(low, 0) +
    f64x2.extract_lane(low, 1) +
    (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1))
  );
}

function rowOr(row: usize): v128 {
  let bits = v128.load(row);
  for (let d: usize = 4; d < <usize>WIDTH; d += 4) bits = v128.or(bits, v128.load(row + (d << 2)));
  return bits;
}

/** P(cluster) by softmax of the evidence, from the largest. */
function posteriorOf(nearest: i32, evidence: usize): f64 {
  let largest = -Infinity;
  for (let k = 0; k < clusters; k++) largest = max(largest, load<f64>(evidence + ((<usize>k) << 3)));
  let total = 0.0;
  for (let k = 0; k < clusters; k++) total += exponential(load<f64>(evidence + ((<usize>k) << 3)) - largest);
  return exponential(load<f64>(evidence + ((<usize>nearest) << 3)) - largest) / total;
}

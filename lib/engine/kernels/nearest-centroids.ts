import type { KernelArena } from "./kernel-arena";

export interface NearestCentroidsKernel {
  nearestCentroids(
    rows: number,
    rowBytes: number,
    list: number,
    count: number,
    panels: number,
    biases: number,
    panelCount: number,
    labels: number,
    best: number,
    second: number,
  ): void;
}

export interface Nearest {
  readonly labels: Uint8Array;
  /** score of the nearest centroid and of the second */
  readonly best: Float32Array;
  readonly second: Float32Array;
}

const PANEL = 8;

/**
 * The centroid with the largest score `row · centroid + bias` for each row, and the two largest scores. rows: points ×
 * width, centroids: at most 255 × width, width a multiple of 4. Ties go to the lower centroid; with one centroid the
 * second score is −Infinity. Bias 0 means the largest cosine, −½ |centroid|² the least distance.
 * Cost: points · clusters · width multiplications, sixteen side by side. In a loop over many pieces call the kernel
 * itself on columns that stay where they are.
 */
export function nearestCentroids(
  arena: KernelArena,
  rows: Float32Array,
  centroids: Float32Array,
  biases: Float32Array,
): Nearest {
  const clusters = biases.length;
  const width = centroids.length / clusters;
  const count = rows.length / width;
  const panelCount = Math.ceil(clusters / PANEL);
  const held = arena.hold("f32", rows);
  const list = arena.hold(
    "u32",
    Uint32Array.from({ length: count }, (_, i) => i),
  );
  const panels = arena.allocate("f32", panelCount * PANEL * width);
  const padded = arena.allocate("f32", panelCount * PANEL).fill(Number.NEGATIVE_INFINITY);
  padded.set(biases);
  for (let k = 0; k < clusters; k++)
    for (let d = 0; d < width; d++)
      panels[(k - (k % PANEL)) * width + d * PANEL + (k % PANEL)] = centroids[k * width + d] as number;
  const labels = arena.allocate("u8", count);
  const best = arena.allocate("f32", count);
  const second = arena.allocate("f32", count);
  arena
    .kernel<NearestCentroidsKernel>()
    .nearestCentroids(
      held.byteOffset,
      width * 4,
      list.byteOffset,
      count,
      panels.byteOffset,
      padded.byteOffset,
      panelCount,
      labels.byteOffset,
      best.byteOffset,
      second.byteOffset,
    );
  return { labels: labels.slice(), best: best.slice(), second: second.slice() };
}

/** What the kernel computes, bit for bit: products and sums rounded to 32 bits, column after column. */
export function nearestCentroidsReference(rows: Float32Array, centroids: Float32Array, biases: Float32Array): Nearest {
  const clusters = biases.length;
  const width = centroids.length / clusters;
  const count = rows.length / width;
  const labels = new Uint8Array(count);
  const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const second = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < count; i++)
    for (let k = 0; k < clusters; k++) {
      let score = biases[k] as number;
      for (let d = 0; d < width; d++)
        score = Math.fround(
          score + Math.fround((rows[i * width + d] as number) * (centroids[k * width + d] as number)),
        );
      if (score > (best[i] as number)) {
        second[i] = best[i] as number;
        best[i] = score;
        labels[i] = k;
      } else if (score > (second[i] as number)) second[i] = score;
    }
  return { labels, best, second };
}

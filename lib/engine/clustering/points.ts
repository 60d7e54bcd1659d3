/** count × width, unit rows (an all-zero row belongs nowhere and is left to the first centroid). */
export interface Points {
  readonly rows: Float32Array | Float64Array;
  readonly count: number;
  readonly width: number;
}

/** Four sums side by side keep the processor busy; the order of additions is fixed, so the result is too. */
export function dot(
  a: Float32Array | Float64Array,
  aFrom: number,
  b: Float64Array,
  bFrom: number,
  width: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let d = 0;
  for (; d + 3 < width; d += 4) {
    s0 += (a[aFrom + d] as number) * (b[bFrom + d] as number);
    s1 += (a[aFrom + d + 1] as number) * (b[bFrom + d + 1] as number);
    s2 += (a[aFrom + d + 2] as number) * (b[bFrom + d + 2] as number);
    s3 += (a[aFrom + d + 3] as number) * (b[bFrom + d + 3] as number);
  }
  for (; d < width; d++) s0 += (a[aFrom + d] as number) * (b[bFrom + d] as number);
  return s0 + s1 + (s2 + s3);
}

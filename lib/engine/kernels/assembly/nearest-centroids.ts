/**
 * See ../nearest-centroids.ts. Four rows against panels of eight centroids: sixteen multiplications and additions for
 * six loads. A panel holds the same dimension of its eight centroids side by side, dimension after dimension.
 */
export function nearestCentroids(
  rows: usize,
  rowBytes: usize,
  list: usize,
  count: u32,
  panels: usize,
  biases: usize,
  panelCount: u32,
  labels: usize,
  best: usize,
  second: usize,
): void {
  const lowest = f32x4.splat(-Infinity);
  const panelBytes = rowBytes << 3;
  for (let j: u32 = 0; j < count; j += 4) {
    const j1 = min(j + 1, count - 1);
    const j2 = min(j + 2, count - 1);
    const j3 = min(j + 3, count - 1);
    const row0 = rows + rowBytes * load<u32>(list + (j << 2));
    const row1 = rows + rowBytes * load<u32>(list + (j1 << 2));
    const row2 = rows + rowBytes * load<u32>(list + (j2 << 2));
    const row3 = rows + rowBytes * load<u32>(list + (j3 << 2));
    let best0 = lowest;
    let best1 = lowest;
    let best2 = lowest;
    let best3 = lowest;
    let second0 = lowest;
    let second1 = lowest;
    let second2 = lowest;
    let second3 = lowest;
    let at0 = i32x4.splat(0);
    let at1 = at0;
    let at2 = at0;
    let at3 = at0;
    let low = i32x4(0, 1, 2, 3);
    let panel = panels;
    for (let p: u32 = 0; p < panelCount; p++) {
      const biasLow = v128.load(biases + (p << 5));
      const biasHigh = v128.load(biases + (p << 5), 16);
      let a0 = biasLow;
      let b0 = biasHigh;
      let a1 = biasLow;
      let b1 = biasHigh;
      let a2 = biasLow;
      let b2 = biasHigh;
      let a3 = biasLow;
      let b3 = biasHigh;
      let p0 = row0;
      let p1 = row1;
      let p2 = row2;
      let p3 = row3;
      const end = panel + panelBytes;
      while (panel < end) {
        const left0 = v128.load(panel);
        const right0 = v128.load(panel, 16);
        const x00 = v128.load32_splat(p0);
        a0 = f32x4.add(a0, f32x4.mul(x00, left0));
        b0 = f32x4.add(b0, f32x4.mul(x00, right0));
        const x01 = v128.load32_splat(p1);
        a1 = f32x4.add(a1, f32x4.mul(x01, left0));
        b1 = f32x4.add(b1, f32x4.mul(x01, right0));
        const x02 = v128.load32_splat(p2);
        a2 = f32x4.add(a2, f32x4.mul(x02, left0));
        b2 = f32x4.add(b2, f32x4.mul(x02, right0));
        const x03 = v128.load32_splat(p3);
        a3 = f32x4.add(a3, f32x4.mul(x03, left0));
        b3 = f32x4.add(b3, f32x4.mul(x03, right0));
        p0 += 4;
        p1 += 4;
        p2 += 4;
        p3 += 4;
        panel += 32;
      }
      const high = i32x4.add(low, i32x4.splat(4));
      second0 = f32x4.pmax(second0, f32x4.pmin(a0, best0));
      at0 = v128.bitselect(low, at0, f32x4.gt(a0, best0));
      best0 = f32x4.pmax(best0, a0);
      second0 = f32x4.pmax(second0, f32x4.pmin(b0, best0));
      at0 = v128.bitselect(high, at0, f32x4.gt(b0, best0));
      best0 = f32x4.pmax(best0, b0);
      second1 = f32x4.pmax(second1, f32x4.pmin(a1, best1));
      at1 = v128.bitselect(low, at1, f32x4.gt(a1, best1));
      best1 = f32x4.pmax(best1, a1);
      second1 = f32x4.pmax(second1, f32x4.pmin(b1, best1));
      at1 = v128.bitselect(high, at1, f32x4.gt(b1, best1));
      best1 = f32x4.pmax(best1, b1);
      second2 = f32x4.pmax(second2, f32x4.pmin(a2, best2));
      at2 = v128.bitselect(low, at2, f32x4.gt(a2, best2));
      best2 = f32x4.pmax(best2, a2);
      second2 = f32x4.pmax(second2, f32x4.pmin(b2, best2));
      at2 = v128.bitselect(high, at2, f32x4.gt(b2, best2));
      best2 = f32x4.pmax(best2, b2);
      second3 = f32x4.pmax(second3, f32x4.pmin(a3, best3));
      at3 = v128.bitselect(low, at3, f32x4.gt(a3, best3));
      best3 = f32x4.pmax(best3, a3);
      second3 = f32x4.pmax(second3, f32x4.pmin(b3, best3));
      at3 = v128.bitselect(high, at3, f32x4.gt(b3, best3));
      best3 = f32x4.pmax(best3, b3);
      low = i32x4.add(low, i32x4.splat(8));
    }
    writeNearest(best0, second0, at0, labels + j, best + (j << 2), second + (j << 2));
    writeNearest(best1, second1, at1, labels + j1, best + (j1 << 2), second + (j1 << 2));
    writeNearest(best2, second2, at2, labels + j2, best + (j2 << 2), second + (j2 << 2));
    writeNearest(best3, second3, at3, labels + j3, best + (j3 << 2), second + (j3 << 2));
  }
}

/** Best and second of the four lanes; equal bests go to the lower centroid. */
function writeNearest(best: v128, second: v128, at: v128, toLabel: usize, toBest: usize, toSecond: usize): void {
  let value = f32x4.extract_lane(best, 0);
  let next = f32x4.extract_lane(second, 0);
  let label = i32x4.extract_lane(at, 0);
  const value1 = f32x4.extract_lane(best, 1);
  const label1 = i32x4.extract_lane(at, 1);
  const wins1 = value1 > value || (value1 === value && label1 < label);
  next = max(next, max(f32x4.extract_lane(second, 1), wins1 ? value : value1));
  value = wins1 ? value1 : value;
  label = wins1 ? label1 : label;
  const value2 = f32x4.extract_lane(best, 2);
  const label2 = i32x4.extract_lane(at, 2);
  const wins2 = value2 > value || (value2 === value && label2 < label);
  next = max(next, max(f32x4.extract_lane(second, 2), wins2 ? value : value2));
  value = wins2 ? value2 : value;
  label = wins2 ? label2 : label;
  const value3 = f32x4.extract_lane(best, 3);
  const label3 = i32x4.extract_lane(at, 3);
  const wins3 = value3 > value || (value3 === value && label3 < label);
  next = max(next, max(f32x4.extract_lane(second, 3), wins3 ? value : value3));
  value = wins3 ? value3 : value;
  label = wins3 ? label3 : label;
  store<u8>(toLabel, label);
  store<f32>(toBest, value);
  store<f32>(toSecond, next);
}

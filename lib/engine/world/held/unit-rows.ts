import { DIMENSIONS } from "../world";

/** Rows of DIMENSIONS scaled to length 1; rows of zeros stay. O(values). Example: (3, 4, 0 …) → (.6, .8, 0 …). */
export function unitRows(rows: Float64Array): Float64Array {
  const scaled = new Float64Array(rows.length);
  for (let from = 0; from < rows.length; from += DIMENSIONS) {
    let square = 0;
    for (let c = from; c < from + DIMENSIONS; c++) square += (rows[c] as number) * (rows[c] as number);
    const length = Math.sqrt(square);
    if (length > 0) for (let c = from; c < from + DIMENSIONS; c++) scaled[c] = (rows[c] as number) / length;
  }
  return scaled;
}

import { gaussian } from "@/lib/engine/random/distributions";
import type { Random } from "@/lib/engine/random/random";
import { DIMENSIONS } from "@/lib/engine/world/world";

export const CENTRES = 24;
const FAMILY = 3;
const SIBLING_SPREAD = 0.6;

/** Unit vectors in families of three: sibling = unit(parent + 0.6 · unit noise). */
export function plantCentres(random: Random): Float64Array[] {
  const direction = () => unit(Float64Array.from({ length: DIMENSIONS }, () => gaussian(random)));
  let parent: Float64Array = direction();
  return Array.from({ length: CENTRES }, (_, k) => {
    if (k > 0 && k % FAMILY === 0) parent = direction();
    const noise = direction();
    return unit(parent.map((value, d) => value + SIBLING_SPREAD * (noise[d] as number)));
  });
}

export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(product(vector, vector));
  return vector.map((value) => value / length);
}

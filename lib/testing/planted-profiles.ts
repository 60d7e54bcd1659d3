import { gaussian } from "@/lib/engine/random/distributions";
import { sfc32 } from "@/lib/engine/random/random";

export interface PlantedProfiles {
  readonly rows: Float32Array;
  readonly labels: Int32Array;
  readonly count: number;
  readonly width: number;
}

/**
 * Profiles whose clusters are known: families of three sibling centres (unit(parent + 0.6 · unit noise)), sizes falling
 * like 1/(rank + 3), points unit(centre + sigma · noise per dimension). Siblings are what ordinary k-means merges.
 */
export function plantedProfiles(
  count: number,
  width: number,
  clusters: number,
  seed: number,
  sigma: number,
): PlantedProfiles {
  const random = sfc32(seed);
  const direction = () => unit(Float64Array.from({ length: width }, () => gaussian(random)));
  const centres: Float64Array[] = [];
  let parent: Float64Array = new Float64Array(width);
  for (let k = 0; k < clusters; k++) {
    if (k % 3 === 0) parent = direction();
    const noise = direction();
    centres.push(unit(parent.map((value, d) => value + 0.6 * (noise[d] as number))));
  }
  const ranks = Array.from({ length: clusters }, (_, k) => k);
  for (let i = clusters - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [ranks[i], ranks[j]] = [ranks[j] as number, ranks[i] as number];
  }
  const sizes = ranks.map((rank) => 1 / (rank + 3));
  const total = sizes.reduce((a, b) => a + b, 0);
  const rows = new Float32Array(count * width);
  const labels = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    let left = random() * total;
    let k = 0;
    while (k < clusters - 1 && left > (sizes[k] as number)) left -= sizes[k++] as number;
    labels[n] = k;
    rows.set(unit((centres[k] as Float64Array).map((value) => value + sigma * gaussian(random))), n * width);
  }
  return { rows, labels, count, width };
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

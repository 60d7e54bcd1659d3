import { gaussian } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, sfc32 } from "@/lib/engine/random/random";
import { LATENT_WIDTH } from "@/lib/engine/simulation/population-feed-constants";

export interface PlantedFeed {
  readonly truths: Float32Array;
  readonly videos: Float32Array;
  readonly qualities: Float32Array;
}

const FAMILIES = 8;
const SIBLINGS = 3;

/**
 * A population with known tastes, as benchmark 5 of the engine has it: 24 centres, unit(family + 0.6 · unit noise);
 * users unit(centre + 0.12 noise per number), videos unit(centre + 0.1 noise per number), qualities N(0, 0.5).
 */
export function plantedFeed(users: number, videos: number, seed: number): PlantedFeed {
  const random = sfc32(seed);
  const centres: Float64Array[] = [];
  for (let family = 0; family < FAMILIES; family++) {
    const parent = scatter(new Float64Array(LATENT_WIDTH), 1, random);
    for (let sibling = 0; sibling < SIBLINGS; sibling++) {
      const noise = scatter(new Float64Array(LATENT_WIDTH), 1, random);
      centres.push(unit(parent.map((value, d) => value + 0.6 * (noise[d] as number))));
    }
  }
  const quality = sfc32(deriveSeed(seed, 3));
  return {
    truths: rowsAround(centres, users, 0.12, sfc32(deriveSeed(seed, 1))),
    videos: rowsAround(centres, videos, 0.1, sfc32(deriveSeed(seed, 2))),
    qualities: Float32Array.from({ length: videos }, () => 0.5 * gaussian(quality)),
  };
}

function rowsAround(centres: readonly Float64Array[], count: number, sigma: number, random: Random): Float32Array {
  const rows = new Float32Array(new SharedArrayBuffer(count * LATENT_WIDTH * 4));
  for (let n = 0; n < count; n++) {
    const centre = centres[Math.floor(random() * centres.length)] as Float64Array;
    rows.set(scatter(centre, sigma, random), n * LATENT_WIDTH);
  }
  return rows;
}

function scatter(centre: Float64Array, sigma: number, random: Random): Float64Array {
  return unit(centre.map((value) => value + sigma * gaussian(random)));
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

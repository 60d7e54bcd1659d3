import { deriveSeed, STREAM, sfc32 } from "../random/random";

/** When people open the app: low at night, high in the evening. Weights by hour of day, before the personal shift. */
export const TYPICAL_HOURS = [5, 3, 2, 1, 1, 1, 2, 4, 5, 4, 4, 5, 6, 5, 4, 5, 6, 7, 8, 9, 10, 12, 11, 8];

/** Weights of the 24 hours for one user, the typical day shifted by up to three hours. Same seed, same day. */
export function activeHourWeights(userSeed: number): Float64Array {
  const shift = Math.floor(sfc32(deriveSeed(userSeed, STREAM.collected, 1))() * 7) - 3;
  return Float64Array.from({ length: 24 }, (_, hour) => TYPICAL_HOURS[(hour - shift + 24) % 24] as number);
}

const BINS = 10;

/** How sure a guess was, 0…1, and whether it was right. */
export interface Guess {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Expected calibration error: guesses in ten bins of confidence, the distance of mean confidence and share right in each,
 * weighted by how many are in it. 0 = says 70 % and is right in 70 %. No guesses: 0. Some hundred guesses show about .02
 * even when perfectly calibrated. Source: Naeini, Cooper and Hauskrecht, 2015.
 */
export function calibrationError(guesses: readonly Guess[]): number {
  const off = new Float64Array(BINS);
  for (const { confidence, right } of guesses) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    off[bin] = (off[bin] as number) + confidence - (right ? 1 : 0);
  }
  return off.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, guesses.length);
}

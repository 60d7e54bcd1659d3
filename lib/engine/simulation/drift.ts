/**
 * Preference drift through exposure. anchor: how strongly the base taste pulls back, as a multiple of the rate.
 * largestRate: a rate beyond it would overshoot.
 */
export const DRIFT = { anchor: 2, largestRate: 0.2 } as const;

/**
 * Moves `preference` in place: by rate · fraction towards the watched video's topics, by rate · anchor back to the
 * `base` taste. Sums stay 1. Without the anchor a feed would in time replace a taste; with it every topic keeps at least
 * anchor / (1 + anchor) of its base share, however long the run, and the rate only decides how soon.
 * rate 0…DRIFT.largestRate, 0 leaves every bit as it was; fraction 0…1; mixture: topic weights from `row` on.
 * Not for an engine's estimate: this is what the person wants, which no recommender sees. Cost: O(topics).
 * Idea: exposure moves taste (Jiang, Chiappa, Lattimore, György and Kohli, 2019, "Degenerate feedback loops"); numbers invented.
 */
export function drift(
  preference: Float64Array,
  base: Float64Array,
  mixtures: Float32Array,
  row: number,
  fraction: number,
  rate: number,
): void {
  if (rate === 0) return;
  const towards = rate * fraction;
  const back = rate * DRIFT.anchor;
  const kept = 1 - towards - back;
  for (let t = 0; t < preference.length; t++)
    preference[t] =
      kept * (preference[t] as number) + towards * (mixtures[row + t] as number) + back * (base[t] as number);
}

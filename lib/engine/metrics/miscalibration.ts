import { log } from "../numeric/elementary";

/** How much of what was wanted is mixed into what was shown, so that a topic never shown costs much but not infinitely much. */
export const MISCALIBRATION = { smoothing: 0.01 } as const;

/** ln p / q̃ of a topic that was never shown, whatever p. */
const NEVER_SHOWN = -log(MISCALIBRATION.smoothing);

/**
 * How far what was shown is from what the person wants, in bits: KL(p ‖ q̃) = Σ pₜ log₂(pₜ / q̃ₜ), q̃ = .99 q + .01 p, p the
 * true preference, q the shares shown. 0 = in proportion; at most log₂ 100 = 6.64, nothing wanted was shown. Rises for
 * short lists, which cannot hold everything: compare lists of like length. wanted, shown: amounts per topic, any unit,
 * finite and from 0 on (else RangeError). Nothing wanted or nothing shown: null. O(topics).
 * Source: Steck 2018. Example: wanted ½ ½, shown ¾ ¼ → 0.2027.
 */
export function miscalibration(wanted: ArrayLike<number>, shown: ArrayLike<number>): number | null {
  const allWanted = sum(wanted);
  const allShown = sum(shown);
  if (allWanted === 0 || allShown === 0) return null;
  let divergence = 0;
  for (let t = 0; t < wanted.length; t++) {
    const p = (wanted[t] as number) / allWanted;
    const q = (shown[t] as number) / allShown;
    if (p === 0) continue;
    divergence += p * (q === 0 ? NEVER_SHOWN : log(p / (q + MISCALIBRATION.smoothing * (p - q))));
  }
  return Math.max(0, divergence / Math.LN2);
}

function sum(amounts: ArrayLike<number>): number {
  let total = 0;
  for (let t = 0; t < amounts.length; t++) {
    const amount = amounts[t] as number;
    if (!(amount >= 0 && amount < Number.POSITIVE_INFINITY)) throw new RangeError("an amount is a number from 0 on");
    total += amount;
  }
  return total;
}

import type { ExposurePopulation } from "../exposure-population";

/** What an advertiser knows of the people who clicked. Shares 0…1, null where there is nothing to divide by. */
export interface Learned {
  readonly clickers: number;
  /** of them, who hold the trait: only the simulation knows */
  readonly holders: number;
  /** how likely somebody holds the trait: anyone, and one who clicked */
  readonly prior: number | null;
  readonly posterior: number | null;
  readonly lift: number | null;
  /** what was paid, and what one person who is rightly marked costs, in cents */
  readonly cents: number;
  readonly centsPerTrueLeak: number | null;
}

/**
 * What clicks tell. Each click is a visit to the advertiser's own page, which sees an address and a browser, and knows whom its ad
 * was aimed at. clickers: user indices; cents: what they cost together. Erased people count nowhere. Nobody clicked, or no
 * clicker holds the trait: null where that is divided by. O(users).
 * Source: Korolova 2010; exposure.md D4. Example: 3 clicks at 50 cents, 2 of holders, prior .05 → posterior .666667, lift
 * 13.333333, 75 cents a true leak.
 */
export function advertiserLearns(
  population: Pick<ExposurePopulation, "count" | "holds" | "erased">,
  clickers: readonly number[],
  cents: number,
): Learned {
  const { count, holds, erased } = population;
  let everyone = 0;
  let holding = 0;
  for (let user = 0; user < count; user++) {
    if (erased[user] === 1) continue;
    everyone += 1;
    holding += holds[user] as number;
  }
  const holders = clickers.reduce((sum, user) => sum + (holds[user] as number), 0);
  const prior = everyone > 0 ? holding / everyone : null;
  const posterior = clickers.length > 0 ? holders / clickers.length : null;
  return {
    clickers: clickers.length,
    holders,
    prior,
    posterior,
    lift: posterior !== null && prior !== null && prior > 0 ? posterior / prior : null,
    cents,
    centsPerTrueLeak: holders > 0 ? cents / holders : null,
  };
}

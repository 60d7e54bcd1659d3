import type { Catalogue } from "../catalogue/compile-catalogue";
import { weightedIndex } from "../random/distributions";
import type { Random } from "../random/random";

/** What is true of one synthetic user. The engine's estimating half never reads it. */
export interface Truth {
  primary: number;
  secondary: number;
  /** per group: does the user hold the trait */
  holds: boolean[];
  /** per group: holder who avoids the direct topics, or outsider who watches them like a holder */
  misfit: boolean[];
}

/**
 * Primary and secondary archetype by their shares; each trait by its chance given the primary; then who does not fit:
 * a fixed share of holders is quiet, a fixed share of the others are allies, so no topic means a person.
 */
export function drawTruth(catalogue: Catalogue, random: Random): Truth {
  const primary = weightedIndex(random, catalogue.priors);
  const secondary = weightedIndex(random, catalogue.priors);
  const holds: boolean[] = [];
  const misfit: boolean[] = [];
  for (const group of catalogue.groups) {
    const holder = random() < (group.chance[primary] ?? 0);
    holds.push(holder);
    misfit.push(random() < (holder ? group.quietShare : group.allyShare));
  }
  return { primary, secondary, holds, misfit };
}

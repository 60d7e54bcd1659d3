import type { Catalogue } from "../catalogue/compile-catalogue";
import { exp } from "../numeric/elementary";
import type { Truth } from "./draw-truth";

/** Log factors by which a trait moves watching. Invented for the lesson and printed as such in MODEL.md. */
export const TRAIT_EFFECT = { direct: 1.2, quiet: -3, proxy: 0.5 } as const;

/**
 * P(topic) of one user: primaryShare · mixture of the primary archetype + the rest of the secondary, then moved by the
 * traits and renormalised. Length topicCount, sums to 1, never 0 anywhere. Cost: O(topics).
 */
export function truePreference(catalogue: Catalogue, truth: Truth, primaryShare: number): Float64Array {
  const { topicCount, mixtures } = catalogue;
  const width = mixtures.length / catalogue.archetypeCount;
  const preference = new Float64Array(topicCount);
  for (let t = 0; t < topicCount; t++)
    preference[t] =
      primaryShare * (mixtures[truth.primary * width + t] ?? 0) +
      (1 - primaryShare) * (mixtures[truth.secondary * width + t] ?? 0);
  applyTraits(catalogue, truth, preference);
  return normalised(preference);
}

/** Multiplies the topics of each trait the user holds, or is an ally of, in place. */
export function applyTraits(
  catalogue: Catalogue,
  truth: Pick<Truth, "holds" | "misfit">,
  preference: Float64Array,
): void {
  catalogue.groups.forEach((group, g) => {
    const holds = truth.holds[g] ?? false;
    const misfit = truth.misfit[g] ?? false;
    const direct = holds ? (misfit ? TRAIT_EFFECT.quiet : TRAIT_EFFECT.direct) : misfit ? TRAIT_EFFECT.direct : 0;
    for (const t of group.directTopics) preference[t] = (preference[t] ?? 0) * exp(direct);
    if (holds) for (const t of group.proxyTopics) preference[t] = (preference[t] ?? 0) * exp(TRAIT_EFFECT.proxy);
  });
}

export function normalised(preference: Float64Array): Float64Array {
  let total = 0;
  for (const value of preference) total += value;
  return preference.map((value) => value / total);
}

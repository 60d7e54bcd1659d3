import type { Measure } from "../measure";
import { heldClusters } from "./held-clusters";
import { clusterInformation } from "./mutual-information";
import { NOTHING_TO_ATTACK, rowsLeave } from "./table-that-leaves";

/**
 * B6, what the held cluster tells about the trait, in bits: the same to the last digit whatever clusters are called, so numbers for names change
 * nothing. numerator: the bits; denominator: H(trait), all there is to know. Null where no rows leave, or nobody or everybody holds the trait.
 * Randomised labels and retention lower it; opt-out
 * can raise it, for having no cluster then tells as well. O(users). Source: Shannon 1948. Example: 8/2, 1/39, 1/49 → .258618.
 */
export const relabelBits: Measure = {
  id: "relabelBits",
  group: "reidentification",
  code: "B6",
  unit: "bits",
  formula: "I(C; Y) = Σ p(c, y) log₂ p(c, y) / (p(c) p(y))",
  source: "Shannon 1948",
  better: "lower",
  measure(view) {
    if (!rowsLeave(view)) return NOTHING_TO_ATTACK;
    const { holders, members } = heldClusters(view.population);
    const table = Array.from(members, (all, c): [number, number] => [
      holders[c] as number,
      all - (holders[c] as number),
    ]);
    const information = clusterInformation(table);
    if (!information || information.share === null) return NOTHING_TO_ATTACK;
    return { value: information.bits, numerator: information.bits, denominator: information.traitBits };
  },
};

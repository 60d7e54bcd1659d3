import type { DataPolicy } from "@/lib/domain/data-policy";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import { BASELINE_POLICY } from "./baseline-policy";
import { safeguards } from "./registry";

/**
 * The policy of a set of safeguards, applied in the order of the catalogue. The empty set gives the baseline. O(safeguards).
 * Example: composePolicy(["numbers"]) differs from the baseline in `names` alone.
 */
export function composePolicy(on: readonly SafeguardId[]): DataPolicy {
  return inCatalogueOrder(on).reduce((policy, id) => safeguards[id].apply(policy), BASELINE_POLICY);
}

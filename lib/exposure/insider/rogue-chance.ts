import { power } from "@/lib/engine/numeric/elementary";
import type { Measure } from "../measure";
import { reachableTogether } from "./reachable";

/** Chance that one of them misuses what they can read. Invented, as in vector C2. */
export const ROGUE = 0.01;

/**
 * C2, the chance that at least one of n people with access is a rogue, each with chance q in [0, 1) and on their own: 1 − (1 − q)^n. Real people are not independent:
 * a bad culture makes it worse. n = 0: 0. O(1). Source: binomial distribution. Example: q = .01, n = 175 → .827750.
 */
export function atLeastOneRogue(q: number, people: number): number {
  return 1 - power(1 - q, people);
}

/** The same where it takes two: 1 − (1 − q)^n − n · q · (1 − q)^(n − 1). O(1). Example: q = .01, n = 2 → .0001. */
export function atLeastTwoRogues(q: number, people: number): number {
  if (people < 2) return 0;
  return 1 - power(1 - q, people) - people * q * power(1 - q, people - 1);
}

/**
 * C2 over everybody who can read who somebody is and what was guessed, on the payroll or not. numerator: so many people; denominator: heads of all
 * roles. Fewer staff and purposes lower n; break-glass asks for two; aggregate-only leaves nobody. Numbers, audit and
 * everything about the data change nothing. O(roles). Source and example: `atLeastOneRogue`.
 */
export const rogueChance: Measure = {
  id: "rogueChance",
  group: "insider",
  code: "C2",
  unit: "share",
  formula: "1 − (1 − q)^n, q = .01",
  source: "binomial distribution",
  better: "lower",
  measure(view) {
    const heads = (roles: typeof view.roles) => roles.reduce((sum, { headCount }) => sum + headCount, 0);
    const able = heads(view.roles.filter((role) => reachableTogether(view, role).people > 0));
    const chance = view.policy.access.breakGlass ? atLeastTwoRogues : atLeastOneRogue;
    return { value: chance(ROGUE, able), numerator: able, denominator: heads(view.roles) };
  },
};

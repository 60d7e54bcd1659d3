import type { Measure } from "../measure";
import { reachableAlone } from "./reachable";

/** A staff role as C1 counts it. reached: holders that one of its heads can read with an identity. */
export interface RoleCount {
  readonly heads: number;
  readonly reached: number;
}

/**
 * C1, pairs of an employee and a holder in which the one can read who the other is and what was guessed. staff: all heads, with access or not. pairs: Σ heads · reached;
 * all: staff · holders. index: null without staff or holders. O(roles). Source: exposure.md C1, invented here.
 * Example: 40 and 10 heads of 175 reach 10 of 10 → 500 of 1,750, .285714.
 */
export function exposurePairs(
  roles: readonly RoleCount[],
  staff: number,
  holders: number,
): { pairs: number; all: number; index: number | null } {
  const pairs = roles.reduce((sum, { heads, reached }) => sum + heads * reached, 0);
  const all = staff * holders;
  return { pairs, all, index: all > 0 ? pairs / all : null };
}

/**
 * C1 over all roles on the payroll; whichever role looks. Holders: everyone who holds the trait, reached where a sensitive guess about them is held. Numbers change
 * nothing. Fewer staff and purposes lower it by whom they shut out; break-glass to 0, for nobody reads alone; aggregate-only to 0; on-device,
 * blocklists, retention, opt-out and erasure by what is not guessed any more. Heads that are let go still count as staff of the whole.
 * O(users + roles). Source and example: `exposurePairs`.
 */
export const insiderExposure: Measure = {
  id: "insiderExposure",
  group: "insider",
  code: "C1",
  unit: "share",
  formula: "Σ heads · holders reached / (staff · holders)",
  source: "exposure.md C1",
  better: "lower",
  measure(view) {
    const { holds, happened } = view.population;
    const holders = holds.reduce((sum, each) => sum + each, 0);
    const payroll = happened.scenario.staff.filter(({ outside }) => !outside);
    const staff = payroll.reduce((sum, { headCount }) => sum + headCount, 0);
    const roles = view.roles
      .filter((role) => role.staff)
      .map((role) => ({ heads: role.headCount, reached: reachableAlone(view, role).holders }));
    const { pairs, all, index } = exposurePairs(roles, staff, holders);
    return { value: index, numerator: pairs, denominator: all };
  },
};

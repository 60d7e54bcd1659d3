import type { ActingRole } from "@/lib/domain/acting-role";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DESK_PAGES, type DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import type { Scenario, StaffRole } from "@/lib/domain/scenario";
import type { RoleReach } from "@/lib/exposure/measure";
import { abilityFor } from "./ability-for";
import { mayExport, mayView } from "./may-look";
import { reachOf } from "./reach-of";
import { OPEN_PAGES, ROLE_TABLE, ROLE_THAT_KEEPS_PEOPLE } from "./role-table";

const PAGES = (Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => !OPEN_PAGES.includes(page));

/** The purpose with which a role reaches furthest. A purpose is stated, not proved: whoever wants in states this one. */
export function bestPurpose(role: ActingRole): Purpose {
  const { work, exportsFor } = ROLE_TABLE[role];
  return exportsFor?.[0] ?? work.purposes[0] ?? "lesson";
}

/** Heads that hold the role's permissions under the policy. */
export function headsOf(role: StaffRole, { access }: DataPolicy): number {
  const kept = access.fewerStaff && role.id === ROLE_THAT_KEEPS_PEOPLE;
  return kept ? Math.min(role.headCount, SAFEGUARD_STRENGTH.fewerStaffHeads) : role.headCount;
}

/**
 * What one role can do, at its furthest: with the purpose that fits, and where identities are opened by two, once they are
 * open. Example: at the baseline the trends analyst sees identity, inference, history and address of everyone.
 */
export function roleReach(role: ActingRole, scenario: Scenario, policy: DataPolicy): RoleReach {
  const ability = abilityFor(role, scenario, policy);
  const purpose = bestPurpose(role);
  const { work } = ROLE_TABLE[role];
  const viewed = PAGES.filter((page) => mayView(ability, page, purpose));
  const exported = PAGES.filter((page) => mayExport(ability, page, purpose));
  const reaches = [...new Set([...viewed, ...exported])]
    .filter((page) => DESK_PAGES[page] === "people")
    .map((page) => reachOf(ability, { scenario, policy, page, purpose, opened: true, rowsLeft: null }))
    .filter(({ identities }) => identities !== "none");
  const fields = new Set(reaches.flatMap((reach) => [...reach.fields]));
  const regions = reaches[0]?.regions ?? null;
  const staff = scenario.staff.find(({ id }) => id === role);
  const used =
    viewed.filter((page) => work.pages.includes(page)).length +
    exported.filter((page) => work.exports.includes(page)).length +
    work.fields.filter((field) => fields.has(field)).length;
  return {
    id: role,
    headCount: staff ? headsOf(staff, policy) : 1,
    staff: staff !== undefined && !staff.outside,
    seesIdentity: fields.has("userId"),
    seesInference: fields.has("share") || fields.has("cluster"),
    seesHistory: fields.has("history"),
    seesAddress: fields.has("ipAddress"),
    exports: exported.some((page) => DESK_PAGES[page] === "people") && reaches.length > 0,
    queries: viewed.includes("query"),
    regions:
      regions === null
        ? null
        : new Set(scenario.people.regions.flatMap(({ id }, index) => (regions.has(id) ? [index] : []))),
    granted: viewed.length + exported.length + fields.size,
    used,
  };
}

/** Every role of the scenario's staff. O(roles · pages · regions). */
export function roleReaches(scenario: Scenario, policy: DataPolicy): RoleReach[] {
  return scenario.staff.map(({ id }) => roleReach(id, scenario, policy));
}

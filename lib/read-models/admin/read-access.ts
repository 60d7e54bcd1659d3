import type { Access } from "@/lib/domain/access";
import type { AccessView } from "@/lib/domain/access-matrix";
import { BASELINE_POLICY } from "@/lib/exposure/safeguards/baseline-policy";
import { safeguards } from "@/lib/exposure/safeguards/registry";
import { accessMatrix } from "@/lib/permissions/access-matrix";
import { roleReach } from "@/lib/permissions/role-reaches";
import { ROLE_TABLE } from "@/lib/permissions/role-table";
import { getWorld } from "@/lib/worlds/get-world";

/** Who works here, how many, and what each may open, export and read under the safeguards that are on. */
export async function readAccess({ actor, locale, policy }: Access): Promise<AccessView> {
  const { room } = actor;
  const { scenario } = await getWorld(room.scenarioId, room.seed);
  const labels = new Map(scenario.people.regions.map(({ id, label }) => [id, label[locale]]));
  return {
    roles: scenario.staff.map((role) => {
      const { headCount, granted, used } = roleReach(role.id, scenario, policy);
      return {
        id: role.id,
        label: role.label[locale],
        team: role.team[locale],
        headCount,
        headCountBefore: role.headCount,
        outside: role.outside,
        regions: role.regions?.map((id) => labels.get(id) ?? id) ?? null,
        purposes: [...ROLE_TABLE[role.id].work.purposes],
        granted,
        used,
      };
    }),
    rows: accessMatrix(scenario, policy),
    safeguards: room.safeguards.filter((id) => {
      const { access, publish } = safeguards[id].apply(BASELINE_POLICY);
      if (access.reviewed) return false;
      return access !== BASELINE_POLICY.access || publish.identities !== BASELINE_POLICY.publish.identities;
    }),
  };
}

import { type ActingRole, actingRole } from "@/lib/domain/acting-role";
import { type Actor, isStaff } from "@/lib/domain/actor";
import type { Openings } from "@/lib/domain/opening";
import { DESK_PAGES, type DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import type { StaffRole } from "@/lib/domain/scenario";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { abilityFor } from "@/lib/permissions/ability-for";
import { mayView } from "@/lib/permissions/may-look";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { purposeOf } from "@/lib/store/seats";
import { describeOpenings } from "../openings/describe-openings";
import { nextHour, rowAllowance } from "./row-allowance";

/** As whom somebody sits at the desk, and which pages open. What is decided here is only shown: the audited view decides. */
export interface Sitting {
  readonly role: ActingRole;
  readonly purpose: Purpose | null;
  readonly roles: readonly StaffRole["id"][];
  readonly pages: readonly DeskPage[];
}

export async function sittingOf(actor: Actor): Promise<Sitting> {
  const role = actingRole(actor);
  const scenario = loadScenario(actor.room.scenarioId);
  const purpose = actor.kind === "seat" ? await purposeOf(actor.seatId) : null;
  const ability = abilityFor(role, scenario, composePolicy(actor.room.safeguards));
  const pages = (Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => mayView(ability, page, purpose ?? "lesson"));
  return { role, purpose, roles: scenario.staff.map(({ id }) => id), pages };
}

/** What a page says above its rows about people: who may open identities, and how many rows are left. */
export interface DeskLimits {
  readonly openings: Openings | null;
  readonly rows: { left: number; limit: number; againAt: string } | null;
}

export async function deskLimits(actor: Actor, page: DeskPage): Promise<DeskLimits> {
  const { room } = actor;
  const policy = composePolicy(room.safeguards);
  if (DESK_PAGES[page] !== "people" || !isStaff(actor)) return { openings: null, rows: null };
  const allowance = rowAllowance(room.id, actingRole(actor), page, policy);
  return {
    openings: policy.access.breakGlass ? await describeOpenings(room) : null,
    rows: allowance && {
      left: await allowance.left(),
      limit: allowance.limit,
      againAt: nextHour().toISOString(),
    },
  };
}

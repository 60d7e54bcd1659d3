import { type Access, grantAccess } from "@/lib/domain/access";
import { actingRole } from "@/lib/domain/acting-role";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import type { DeskAction, DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import { RefusedError } from "@/lib/domain/refusal";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { abilityFor } from "@/lib/permissions/ability-for";
import { refusalOf } from "@/lib/permissions/may-look";
import { reachOf } from "@/lib/permissions/reach-of";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { openUntil } from "@/lib/store/openings";

export interface Look {
  readonly action: DeskAction;
  readonly page: DeskPage;
  readonly purpose: Purpose;
  readonly locale: Locale;
}

/**
 * What an actor may read here and now, or a refusal that says whether the role, its purpose or a safeguard stands in the way.
 * The answer is a function of the rows still to be had, which only reading shows.
 */
export async function accessOf(
  actor: Actor,
  { action, page, purpose, locale }: Look,
): Promise<(rowsLeft: number | null) => Access> {
  const { room } = actor;
  const role = actingRole(actor);
  const scenario = loadScenario(room.scenarioId);
  const policy = composePolicy(room.safeguards);
  const ability = abilityFor(role, scenario, policy);
  const refusal = refusalOf(ability, role, action, page, purpose);
  if (refusal) throw new RefusedError(refusal);
  const opened = !policy.access.breakGlass || (await openUntil(room.id, new Date())) !== null;
  return (rowsLeft) =>
    grantAccess(actor, locale, policy, reachOf(ability, { scenario, policy, page, purpose, opened, rowsLeft }));
}

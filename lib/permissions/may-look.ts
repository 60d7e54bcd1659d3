import type { ActingRole } from "@/lib/domain/acting-role";
import type { DeskAction, DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import type { Refusal } from "@/lib/domain/refusal";
import { type DeskAbility, look } from "./ability-for";

/** Why the role may not do this with the page; null: it may. */
export function refusalOf(
  ability: DeskAbility,
  role: ActingRole,
  action: DeskAction,
  page: DeskPage,
  purpose: Purpose,
): Refusal | null {
  const rule = ability.relevantRuleFor(action, look(page, purpose));
  if (rule && !rule.inverted) return null;
  return { role, action, page, because: (rule?.reason ?? "role") as Refusal["because"] };
}

export function mayView(ability: DeskAbility, page: DeskPage, purpose: Purpose): boolean {
  return ability.can("view", look(page, purpose));
}

export function mayExport(ability: DeskAbility, page: DeskPage, purpose: Purpose): boolean {
  return ability.can("export", look(page, purpose));
}

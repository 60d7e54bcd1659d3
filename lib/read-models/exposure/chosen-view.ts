import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Scenario } from "@/lib/domain/scenario";

/** Of which sensitive group, and seen by which staff role; what is missing is chosen. */
export interface AskedView {
  readonly group?: string | undefined;
  readonly role?: string | undefined;
}

export interface ChosenView {
  readonly group: string;
  readonly role: string;
}

const USUAL_ROLE = "trends-analyst";

/** The scenario's first group unless another was asked for; the asker's own role, or the trends analyst's. */
export function chosenView({ groups, staff }: Scenario, actor: Actor, asked: AskedView): ChosenView {
  const roles = staff.map(({ id }) => id as string);
  const own = actor.kind === "seat" && roles.includes(actor.role) ? actor.role : undefined;
  const usual = roles.includes(USUAL_ROLE) ? USUAL_ROLE : roles[0];
  return {
    group: oneOf(
      "group",
      groups.map(({ id }) => id),
      asked.group,
    ),
    role: oneOf("role", roles, asked.role ?? own ?? usual),
  };
}

function oneOf(field: string, known: readonly string[], asked: string | undefined): string {
  const chosen = asked ?? known[0] ?? "";
  if (known.includes(chosen)) return chosen;
  const rule = `one of ${known.join(", ")}`;
  throw new DomainError("invalid-input", `This scenario has no such ${field}.`, [{ field, rule }]);
}

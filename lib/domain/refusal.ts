import type { ActingRole } from "./acting-role";
import { DomainError } from "./domain-error";
import type { DeskAction, DeskPage } from "./permission";
import type { SafeguardId } from "./safeguard";

/** Why a page of the company's tool stays shut: the role never had it, the stated purpose does not fit, or a safeguard took it. */
export interface Refusal {
  readonly role: ActingRole;
  readonly action: DeskAction;
  readonly page: DeskPage;
  readonly because: "role" | "purpose" | SafeguardId;
}

const VERB: Record<DeskAction, string> = { view: "open", export: "export" };

/** "forbidden" where the role or its purpose does not reach, "withheld" where a safeguard of the room does not let it. */
export class RefusedError extends DomainError {
  constructor(readonly refusal: Refusal) {
    super(...described(refusal));
  }
}

function described({ role, action, page, because }: Refusal): ConstructorParameters<typeof DomainError> {
  const what = `${VERB[action]} "${page}"`;
  if (because === "role")
    return [
      "forbidden",
      `The role ${role} may not ${what}.`,
      [{ field: "role", rule: `a role that may ${what}: see the access page` }],
    ];
  if (because === "purpose")
    return [
      "forbidden",
      `The role ${role} may ${what} for another purpose only.`,
      [{ field: "purpose", rule: `a purpose for which ${role} may ${what}: see the access page` }],
    ];
  return [
    "withheld",
    `The safeguard ${because} is on: the role ${role} may not ${what}.`,
    [{ field: "safeguard", rule: because }],
  ];
}

import { type Access, grantAccess } from "@/lib/domain/access";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import { USER_FIELDS } from "@/lib/domain/permission";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";

/** What an actor may read here and now. */
export function accessOf(actor: Actor, locale: Locale): Access {
  const policy = composePolicy(actor.room.safeguards);
  const { identities } = policy.publish;
  return grantAccess(actor, locale, policy, {
    identities,
    fields: new Set(USER_FIELDS),
    regions: null,
    rowsLeft: null,
  });
}

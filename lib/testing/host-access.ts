import { type Access, grantAccess, type Reach } from "@/lib/domain/access";
import type { Locale } from "@/lib/domain/localized-text";
import { USER_FIELDS } from "@/lib/domain/permission";
import type { Room } from "@/lib/domain/room";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";

/** The host's leave to look, under the safeguards of the room. */
export function hostAccess(room: Room, locale: Locale = "en", reach: Partial<Reach> = {}): Access {
  const policy = composePolicy(room.safeguards);
  const { identities } = policy.publish;
  const whole: Reach = { identities, fields: new Set(USER_FIELDS), regions: null, rowsLeft: null };
  return grantAccess({ kind: "host", room }, locale, policy, { ...whole, ...reach });
}

import type { Actor } from "./actor";
import type { DataPolicy } from "./data-policy";
import type { Locale } from "./localized-text";
import type { UserField } from "./permission";

declare const granted: unique symbol;

/**
 * What may be read of people here and now: the role's permissions under the safeguards that are on. Read models obey it;
 * nobody else decides.
 */
export interface Reach {
  /** how people are named; "none": no row about a person at all */
  readonly identities: "user-id" | "pseudonym" | "none";
  readonly fields: ReadonlySet<UserField>;
  /** ids of regions whose people may be seen; null: all */
  readonly regions: ReadonlySet<string> | null;
  /** rows about people still to be had in this hour; null: no cap */
  readonly rowsLeft: number | null;
}

/**
 * Leave to look. Only the service `audited-view` makes one, after it has checked the actor, and it gives no answer before the audit entry is written;
 * read models of the company's tool take nothing else, so a list cannot be read without a trace.
 */
export interface Access {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly policy: DataPolicy;
  readonly reach: Reach;
  readonly [granted]: true;
}

/** For the service `audited-view` alone. */
export function grantAccess(actor: Actor, locale: Locale, policy: DataPolicy, reach: Reach): Access {
  return { actor, locale, policy, reach } as Access;
}

import type { Actor } from "./actor";
import type { Locale } from "./localized-text";

declare const granted: unique symbol;

/**
 * Leave to look. Only the service `audited-view` makes one, after it has checked the actor, and it gives no answer before the audit entry is written;
 * read models of the company's tool take nothing else, so a list cannot be read without a trace.
 */
export interface Access {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly [granted]: true;
}

/** For the service `audited-view` alone. */
export function grantAccess(actor: Actor, locale: Locale): Access {
  return { actor, locale } as Access;
}

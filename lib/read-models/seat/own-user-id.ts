import type { Room } from "@/lib/domain/room";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";

/** The ID under which a seat's own persona stands in the company's tool; null where nobody stands there under an ID any more. */
export function ownUserId({ safeguards }: Pick<Room, "safeguards">, userId: string): string | null {
  return composePolicy(safeguards).publish.identities === "none" ? null : userId;
}

import type { Actor, SeatRole } from "./actor";

/** As whom somebody acts in the company's tool: in a staff role, as the host, or as a user, who has no business there. */
export type ActingRole = SeatRole | "host";

export function actingRole(actor: Actor): ActingRole {
  return actor.kind === "host" ? "host" : actor.role;
}

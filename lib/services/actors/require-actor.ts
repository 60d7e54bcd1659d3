import { type Actor, isStaff, type SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";

export function requireSeat(actor: Actor): SeatActor {
  if (actor.kind === "seat") return actor;
  throw new DomainError("forbidden", "This is for seats: the host key does not watch.");
}

export function requireHost(actor: Actor): Extract<Actor, { kind: "host" }> {
  if (actor.kind === "host") return actor;
  throw new DomainError("forbidden", "This needs the room's host key.");
}

/** A class room is led by its host; alone, whoever sits at the company's desk leads. */
export function requireLead(actor: Actor): Actor {
  if (actor.kind === "host" || (actor.room.kind === "solo" && isStaff(actor))) return actor;
  throw new DomainError("forbidden", "In this room the host decides that.");
}

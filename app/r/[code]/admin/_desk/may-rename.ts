import type { Actor } from "@/lib/domain/actor";

/** In a class room the host decides what clusters are called. The service decides in the end; this only shows it. */
export function mayRename(actor: Actor): boolean {
  return actor.kind === "host" || actor.room.kind === "solo";
}

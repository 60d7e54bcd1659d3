import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Openings } from "@/lib/domain/opening";
import { describeOpenings } from "./describe-openings";

export async function readOpenings(actor: Actor): Promise<Openings> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may see who opened identities.");
  return describeOpenings(actor.room);
}

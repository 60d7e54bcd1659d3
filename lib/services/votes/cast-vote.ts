import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { VoteAnswer } from "@/lib/domain/vote";
import { transaction } from "@/lib/store/client";
import { saveVote } from "@/lib/store/votes";
import { requireSeat } from "../actors/require-actor";

/** The seat's answer to whether its persona's group is fair. It may change its mind. */
export async function castVote(actor: Actor, answer: VoteAnswer): Promise<void> {
  const { personaId } = requireSeat(actor);
  if (!personaId) throw new DomainError("persona-missing", "This seat has no persona yet. Make or deal one first.");
  await transaction((within) => saveVote(personaId, answer, new Date(), within));
}

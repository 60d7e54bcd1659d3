"use server";

import { revalidatePath } from "next/cache";
import { castVoteSchema } from "@/lib/domain/vote";
import { pageActor } from "@/lib/http/page-actor";
import { castVote } from "@/lib/services/votes/cast-vote";

/** Keeps the seat's answer. A form that says something else says nothing. */
export async function vote(code: string, form: FormData): Promise<void> {
  const given = castVoteSchema.safeParse({ answer: form.get("answer") });
  if (!given.success) return;
  const actor = await pageActor(code);
  await castVote(actor, given.data.answer);
  revalidatePath(`/r/${actor.room.code}/group`);
}

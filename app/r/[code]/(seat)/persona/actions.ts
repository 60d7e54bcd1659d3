"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import * as z from "zod";
import { DomainError } from "@/lib/domain/domain-error";
import { personaCardInputSchema } from "@/lib/domain/persona";
import { pageActor } from "@/lib/http/page-actor";
import { createPersona } from "@/lib/services/personas/create-persona";
import { SPINS, spinsCookie, spinsLeft } from "./spins";

export async function dealFirst(code: string): Promise<void> {
  const actor = await pageActor(code);
  if (actor.kind === "seat" && !actor.personaId) await createPersona(actor, { deal: true });
  redirect(`/r/${actor.room.code}/persona`);
}

/** Deals another card, as long as spins are left and the persona has not watched. */
export async function spinAgain(code: string): Promise<void> {
  const actor = await pageActor(code);
  const left = await spinsLeft(actor.room.code);
  if (left > 0) {
    await createPersona(actor, { deal: true }).catch(passIfWatched);
    (await cookies()).set(spinsCookie(actor.room.code), String(SPINS - left + 1), {
      httpOnly: true,
      sameSite: "lax",
      path: `/r/${actor.room.code}`,
      expires: actor.room.expiresAt,
    });
  }
  redirect(`/r/${actor.room.code}/persona`);
}

export async function buildCard(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const address = `/r/${actor.room.code}/persona`;
  const card = personaCardInputSchema.safeParse({
    likes: form.getAll("likes"),
    region: form.get("region") ?? undefined,
    fact: form.get("fact") ?? undefined,
    handle: form.get("handle") ?? undefined,
    avatar: z.coerce.number().catch(0).parse(form.get("avatar")),
  });
  if (!card.success) redirect(`${address}?build=1&problem=likes`);
  let problem: string | null = null;
  try {
    await createPersona(actor, { card: card.data });
  } catch (error) {
    problem = problemOf(error);
  }
  redirect(problem ? `${address}?build=1&problem=${problem}` : address);
}

/** A card that has watched stays: the page says so when it is shown again. */
function passIfWatched(error: unknown): void {
  if (!(error instanceof DomainError && error.code === "persona-limit")) throw error;
}

function problemOf(error: unknown): string | null {
  if (error instanceof DomainError) {
    if (error.code === "handle-taken") return "taken";
    if (error.code === "invalid-input") return "likes";
  }
  passIfWatched(error);
  return null;
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { SeatActor } from "@/lib/domain/actor";
import { correctionSchema } from "@/lib/domain/held-view";
import { pageActor } from "@/lib/http/page-actor";
import { requireSeat } from "@/lib/services/actors/require-actor";
import { correctGuess } from "@/lib/services/mine/correct-guess";
import { setOptOut } from "@/lib/services/mine/set-opt-out";
import { deletePersona } from "@/lib/services/personas/delete-persona";

async function owner(code: string): Promise<{ actor: SeatActor; personaId: string; path: string }> {
  const actor = requireSeat(await pageActor(code));
  const path = `/r/${actor.room.code}/mine`;
  // Erased meanwhile, on another page: then there is nothing left to decide.
  if (actor.personaId === null) redirect(path);
  return { actor, personaId: actor.personaId, path };
}

/** A form that names no cluster takes the correction back. */
export async function correct(code: string, form: FormData): Promise<void> {
  const { actor, personaId, path } = await owner(code);
  const given = correctionSchema.safeParse({ clusterId: form.get("clusterId") });
  if (given.success) await correctGuess(actor, personaId, given.data.clusterId);
  revalidatePath(path);
  redirect(path);
}

export async function optOut(code: string, form: FormData): Promise<void> {
  const { actor, personaId, path } = await owner(code);
  await setOptOut(actor, personaId, form.get("out") === "yes");
  revalidatePath(path);
  redirect(path);
}

export async function erase(code: string): Promise<void> {
  const { actor, personaId, path } = await owner(code);
  const { id } = await deletePersona(actor, personaId);
  revalidatePath(path);
  redirect(`${path}?erased=${id}`);
}

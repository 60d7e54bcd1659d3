"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { CASE_TIMELINE } from "@/lib/domain/case-timeline";
import { pageActor } from "@/lib/http/page-actor";
import { setSafeguards } from "@/lib/services/safeguards/set-safeguards";

/** Puts the room where the company stood at a date of the case. */
export async function replayDate(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const date = CASE_TIMELINE.find(({ id }) => id === form.get("event"));
  if (date) await setSafeguards(actor, date.on);
  const base = `/r/${actor.room.code}/admin`;
  revalidatePath(base, "layout");
  redirect(`${base}/timeline`);
}

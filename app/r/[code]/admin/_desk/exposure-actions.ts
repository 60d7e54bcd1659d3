"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { parseSet } from "@/components/admin/exposure/exposure-address";
import { pageActor } from "@/lib/http/page-actor";
import { setSafeguards } from "@/lib/services/safeguards/set-safeguards";

/** Switches the room's safeguards to the set that the pressed button names, and comes back to the same view. */
export async function switchSafeguards(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const page = `/r/${actor.room.code}/admin/exposure`;
  await setSafeguards(actor, parseSet(String(form.get("on") ?? "")) ?? []);
  revalidatePath(`/r/${actor.room.code}`, "layout");
  const back = String(form.get("back") ?? "");
  redirect(back === page || back.startsWith(`${page}?`) ? back : page);
}

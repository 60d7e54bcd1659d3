"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { nameModeSchema } from "@/lib/domain/name-mode";
import { pageActor } from "@/lib/http/page-actor";
import { setNameMode } from "@/lib/services/rooms/set-name-mode";
import { takeRole } from "@/lib/services/seats/take-role";

/** Only pages of this room's tool: an address from a form is nobody's to choose. */
function pageOf(base: string, form: FormData): string {
  const back = String(form.get("back") ?? "");
  return back === base || back.startsWith(`${base}/`) ? back : base;
}

export async function sitAtDesk(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const base = `/r/${actor.room.code}/admin`;
  await takeRole(actor, { role: "trends-analyst", purpose: "lesson" });
  revalidatePath(base, "layout");
  redirect(pageOf(base, form));
}

export async function chooseNames(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const base = `/r/${actor.room.code}/admin`;
  await setNameMode(actor, nameModeSchema.parse(form.get("mode")));
  revalidatePath(base, "layout");
  redirect(pageOf(base, form));
}

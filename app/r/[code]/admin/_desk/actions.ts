"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { takeRoleSchema } from "@/lib/domain/actor";
import { nameModeSchema } from "@/lib/domain/name-mode";
import { pageActor } from "@/lib/http/page-actor";
import { setNameMode } from "@/lib/services/rooms/set-name-mode";
import { takeRole } from "@/lib/services/seats/take-role";
import { pageOf } from "./page-of";

/** One press sits a seat down as an analyst, for the lesson; a form may say another role and purpose. */
export async function sitAtDesk(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const base = `/r/${actor.room.code}/admin`;
  const role = form.get("role") ?? "trends-analyst";
  const purpose = form.get("purpose") ?? undefined;
  await takeRole(actor, takeRoleSchema.parse({ role, purpose }));
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

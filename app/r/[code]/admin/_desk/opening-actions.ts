"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { openingReasonSchema } from "@/lib/domain/opening";
import { pageActor } from "@/lib/http/page-actor";
import { agreeToOpening } from "@/lib/services/openings/agree-to-opening";
import { askOpening } from "@/lib/services/openings/ask-opening";
import { pageOf } from "./page-of";

export async function askAtDesk(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  await askOpening(actor, openingReasonSchema.parse(form.get("reason")));
  goBack(actor.room.code, form);
}

export async function agreeAtDesk(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  await agreeToOpening(actor, String(form.get("opening")));
  goBack(actor.room.code, form);
}

function goBack(code: string, form: FormData): never {
  const base = `/r/${code}/admin`;
  revalidatePath(base, "layout");
  redirect(pageOf(base, form));
}

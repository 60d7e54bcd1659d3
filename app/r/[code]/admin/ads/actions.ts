"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createCampaignSchema } from "@/lib/domain/campaign";
import { DomainError } from "@/lib/domain/domain-error";
import { pageActor } from "@/lib/http/page-actor";
import { createCampaign } from "@/lib/services/campaigns/create-campaign";
import { deleteCampaign } from "@/lib/services/campaigns/delete-campaign";

/** What stays open is sent as an empty text. */
const chosen = (form: FormData, name: string) => String(form.get(name) ?? "") || null;

export async function orderCampaign(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const path = `/r/${actor.room.code}/admin/ads`;
  const topicIds = [chosen(form, "topic1"), chosen(form, "topic2")].filter((id) => id !== null);
  const order = createCampaignSchema.safeParse({
    target: { clusterId: chosen(form, "cluster"), topicIds: [...new Set(topicIds)], region: chosen(form, "region") },
    bidCents: form.get("bidCents") ?? undefined,
    floor: form.get("floor") ?? undefined,
    sockPuppets: form.get("sockPuppets") ?? undefined,
  });
  if (!order.success) redirect(`${path}?problem=choice`);
  let address = path;
  try {
    const { id } = await createCampaign(actor, order.data);
    address = `${path}?campaign=${id}`;
  } catch (error) {
    address = `${path}?problem=${problemOf(error)}`;
  }
  revalidatePath(path);
  redirect(address);
}

export async function endCampaign(code: string, form: FormData): Promise<void> {
  const actor = await pageActor(code);
  const path = `/r/${actor.room.code}/admin/ads`;
  await deleteCampaign(actor, String(form.get("campaign"))).catch((error) => {
    // Ended twice is ended.
    if (!(error instanceof DomainError && error.code === "campaign-not-found")) throw error;
  });
  revalidatePath(path);
  redirect(path);
}

function problemOf(error: unknown): "limit" | "choice" {
  if (error instanceof DomainError && error.code === "campaign-limit") return "limit";
  if (error instanceof DomainError && error.code === "invalid-input") return "choice";
  throw error;
}

"use server";

import { redirect } from "next/navigation";
import { driftSettingsSchema, feedLabSettingsSchema } from "@/lib/domain/simulation-settings";
import { pageActor } from "@/lib/http/page-actor";
import { driftPlan, feedLabPlans } from "@/lib/read-models/admin/simulation-plans";
import { cancelRuns } from "@/lib/services/simulations/cancel-runs";

/** Stops a run and goes back to the settings. What comes from a form is parsed again. */
export async function stopDrift(code: string, settings: unknown): Promise<void> {
  const actor = await pageActor(code);
  await cancelRuns(actor, { plans: [driftPlan(driftSettingsSchema.parse(settings))], measured: false });
  redirect(`/r/${actor.room.code}/admin/drift`);
}

export async function stopFeedLab(code: string, settings: unknown): Promise<void> {
  const actor = await pageActor(code);
  await cancelRuns(actor, { plans: feedLabPlans(feedLabSettingsSchema.parse(settings)), measured: true });
  redirect(`/r/${actor.room.code}/admin/feed-lab`);
}

import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { removeCampaign } from "@/lib/store/campaigns";
import { transaction } from "@/lib/store/client";
import { auditName } from "../access/audited-view";
import { requireAdDesk } from "./require-ad-desk";

/** Ends a campaign of this room. Whoever has clicked its ad stays in the advertiser's log: that is not ours to delete. */
export async function deleteCampaign(actor: Actor, campaignId: string): Promise<void> {
  await requireAdDesk(actor);
  const { room } = actor;
  await transaction(async (within) => {
    if (!(await removeCampaign(room.id, campaignId, within)))
      throw new DomainError("campaign-not-found", "There is no such campaign in this room.");
    const what = { action: "campaign", object: "ads", objectId: null, rows: null, purpose: null } as const;
    await appendAuditEntry({ roomId: room.id, at: new Date(), actor: auditName(actor), ...what }, within);
  });
}

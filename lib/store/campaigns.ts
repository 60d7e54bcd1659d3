import { type Campaign, campaignSettingsSchema } from "@/lib/domain/campaign";
import { type Connection, connection } from "./client";

export async function insertCampaign(
  campaign: Campaign & { roomId: string; createdAt: Date },
  within: Connection,
): Promise<void> {
  await within.campaign.create({ data: campaign });
}

/** Oldest first: ties at the auction go to the earlier. */
export async function campaignsOf(roomId: string, within?: Connection): Promise<Campaign[]> {
  const sql = await connection(within);
  const rows = await sql.campaign.findMany({ where: { roomId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(({ id, settings }) => ({ id, settings: campaignSettingsSchema.parse(settings) }));
}

export async function removeCampaign(roomId: string, id: string, within: Connection): Promise<boolean> {
  const { count } = await within.campaign.deleteMany({ where: { roomId, id } });
  return count > 0;
}

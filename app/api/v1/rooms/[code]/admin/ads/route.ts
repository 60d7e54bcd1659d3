import * as z from "zod";
import { adManagerSchema, createCampaignSchema, visitsWithId } from "@/lib/domain/campaign";
import { companyView } from "@/lib/http/company-view";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { readAds } from "@/lib/read-models/admin/read-ads";
import { createCampaign } from "@/lib/services/campaigns/create-campaign";

export const GET = companyView({
  path: "/rooms/{code}/admin/ads",
  summary:
    "Shows the ad manager: the room's campaigns, what came of each, and what an advertiser learns of who clicked",
  object: "ads",
  params: roomPlace,
  query: z.object({
    campaign: z.uuid().optional().describe("whose clicks to look into; otherwise the newest"),
    group: z.string().max(40).optional().describe("the trait that clicks are held against"),
  }),
  output: adManagerSchema,
  read: (access, { query }) => readAds(access, query),
  countRows: visitsWithId,
});

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/admin/ads",
  summary: "Orders a campaign from closed choices; its name is dealt",
  who: "staff",
  params: roomPlace,
  body: createCampaignSchema,
  output: z.object({ campaignId: z.string(), name: z.string() }),
  status: 201,
  handle: async ({ actor, body }) => {
    const { id, settings } = await createCampaign(actor, body);
    return { campaignId: id, name: settings.name };
  },
});

import * as z from "zod";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { deleteCampaign } from "@/lib/services/campaigns/delete-campaign";

export const DELETE = endpoint({
  method: "delete",
  path: "/rooms/{code}/admin/ads/{campaignId}",
  summary: "Ends a campaign; what its advertiser has logged stays with the advertiser",
  who: "staff",
  params: roomPlace.extend({ campaignId: z.uuid() }),
  handle: async ({ actor, params }) => {
    await deleteCampaign(actor, params.campaignId);
    return null;
  },
});

import * as z from "zod";
import { rateSchema } from "./admin-views";
import { clusterIdSchema } from "./archetype";
import { countSchema, publishingSchema } from "./publishing";
import { topicIdSchema } from "./topic";

/** Closed choices: nothing of a campaign is typed. Bids in cents a click. */
export const CAMPAIGN_BIDS = [5, 10, 20, 30, 50, 75, 100, 150] as const;
export const CAMPAIGN_FLOORS = [0, 20, 50, 100, 1_000] as const;
export const CAMPAIGN_SOCK_PUPPETS = [0, 1, 5, 10, 15, 19, 20, 50, 100] as const;
export const MOST_CAMPAIGNS_IN_A_ROOM = 12;
const MOST_TOPICS = 3;

/** One of these numbers, be it from a form or from JSON. */
const oneOf = <N extends number>(values: readonly N[]) =>
  z.coerce
    .number()
    .refine((value) => (values as readonly number[]).includes(value), `one of ${values.join(", ")}`)
    .transform((value) => value as N);

/** Who: those who meet every condition. Nothing chosen: everyone. */
export const campaignTargetSchema = z.strictObject({
  clusterId: clusterIdSchema.nullable().default(null),
  topicIds: z
    .array(topicIdSchema)
    .max(MOST_TOPICS)
    .refine((ids) => new Set(ids).size === ids.length, "each topic once")
    .default([]),
  region: z.string().max(40).nullable().default(null),
});
export type CampaignTarget = z.infer<typeof campaignTargetSchema>;

export const createCampaignSchema = z.strictObject({
  target: campaignTargetSchema,
  bidCents: oneOf(CAMPAIGN_BIDS).default(50),
  floor: oneOf(CAMPAIGN_FLOORS).default(20).describe("least audience that the company asks for"),
  sockPuppets: oneOf(CAMPAIGN_SOCK_PUPPETS).default(0).describe("made-up accounts that fit the target"),
});
export type CreateCampaign = z.infer<typeof createCampaignSchema>;

/** As stored. The name is dealt from the scenario's words; the seed decides who clicks. */
export const campaignSettingsSchema = createCampaignSchema.extend({ name: z.string(), seed: z.number().int() });
export type CampaignSettings = z.infer<typeof campaignSettingsSchema>;

export interface Campaign {
  id: string;
  settings: CampaignSettings;
}

/** A visit to the advertiser's own page after a click, as that page's server logs it. */
export const landingVisitSchema = z.object({
  userId: z.string().nullable().describe("the ID that the click carries along; null where none is given away"),
  ipAddress: z.string().describe("sent by every browser: no safeguard of the company reaches it"),
  device: z.string(),
  priceCents: z.number(),
});
export type LandingVisit = z.infer<typeof landingVisitSchema>;

export const campaignRowSchema = z.object({
  campaignId: z.string(),
  name: z.string(),
  target: z.object({
    cluster: z.object({ clusterId: clusterIdSchema, name: z.string() }).nullable(),
    topics: z.array(z.object({ topicId: topicIdSchema, label: z.string() })),
    region: z.string().nullable(),
  }),
  bidCents: z.number().int(),
  floor: z.number().int(),
  sockPuppets: z.number().int(),
  /** the company's own count: people and made-up accounts, which it cannot tell apart */
  audience: countSchema,
  people: countSchema.describe("of the audience, real ones: only the simulation knows"),
  served: z.boolean(),
  gone: z.boolean().describe("a safeguard took the target: nobody can be aimed at this way any more"),
  views: countSchema,
  clicks: countSchema,
  cents: z.number().nullable().describe("what the clicks cost together"),
  clickCents: z.number().nullable().describe("mean price of a click: the second price"),
});
export type CampaignRow = z.infer<typeof campaignRowSchema>;

/** What the clicks on one campaign tell the advertiser, against the truth that only the simulation knows. */
export const advertiserViewSchema = z.object({
  campaignId: z.string(),
  group: z.object({ id: z.string(), label: z.string() }),
  prior: z.number().nullable().describe("share of everyone who holds the trait"),
  posterior: rateSchema
    .extend({ numerator: countSchema, denominator: countSchema })
    .describe("share of the clickers who do"),
  lift: z.number().nullable(),
  centsPerTrueLeak: z.number().nullable(),
  visits: z.array(landingVisitSchema),
  withheldIds: z.boolean().describe("the clicks carry no ID"),
});
export type AdvertiserView = z.infer<typeof advertiserViewSchema>;

export const adManagerSchema = z.object({
  campaigns: z.array(campaignRowSchema),
  advertiser: advertiserViewSchema.nullable().describe("of the campaign asked for, else the newest; null: no campaign"),
  market: z.object({
    competitors: z.number().int().describe("standing campaigns, invented"),
    reserveCents: z.number().int(),
    revenueCents: z.number().nullable().describe("of all campaigns together, mean over all luck"),
    views: z.number().int().nullable(),
  }),
  choices: z.object({
    clusters: z.array(z.object({ id: z.string(), label: z.string() })),
    topics: z.array(z.object({ id: z.string(), label: z.string() })),
    regions: z.array(z.object({ id: z.string(), label: z.string() })),
  }),
  publishing: publishingSchema,
});
export type AdManager = z.infer<typeof adManagerSchema>;

/** Rows of an answer that name a person: what the hour's allowance is charged for. */
export function visitsWithId({ advertiser }: AdManager): number {
  return advertiser?.visits.filter(({ userId }) => userId !== null).length ?? 0;
}

import * as z from "zod";
import { clusterIdSchema } from "./archetype";
import { nameModeSchema, shownClusterNamesSchema } from "./name-mode";
import { userFieldSchema } from "./permission";
import { countSchema, publishingSchema, withheldReasonSchema } from "./publishing";
import { topicIdSchema, topicKindSchema } from "./topic";

export const clusterRefSchema = z.object({ clusterId: clusterIdSchema, name: z.string() });

/** A rate with what it is made of; value null when the denominator is 0 (shown "—"); interval: 95 % Wilson. */
export const rateSchema = z.object({
  value: z.number().nullable(),
  numerator: z.number().int(),
  denominator: z.number().int(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

/** A rate whose counts a safeguard may have withheld; then nothing of it is told. */
export const publishedRateSchema = rateSchema.extend({ numerator: countSchema, denominator: countSchema });
export type PublishedRate = z.infer<typeof publishedRateSchema>;

/** What every answer with rows about people says of what is missing. */
const peopleSchema = z.object({
  withheld: withheldReasonSchema.nullable().describe("why no row, or not every row, is here"),
  withheldFields: z.array(userFieldSchema).describe("null in every row: not for this role"),
});
export type PeopleNote = z.infer<typeof peopleSchema>;

export const worldStampSchema = z.object({
  scenario: z.string(),
  version: z.number().int(),
  seed: z.number().int(),
  engine: z.string(),
  hash: z.string(),
});
export type WorldStamp = z.infer<typeof worldStampSchema>;

export const topicRowSchema = z.object({
  topicId: topicIdSchema,
  label: z.string(),
  kind: topicKindSchema,
  viewers: countSchema,
  listed: countSchema.describe("viewers whose share reaches the scenario's cut-off; null: withheld"),
  watches: countSchema,
  share: z.number().nullable(),
  weeks: z.array(z.number()).nullable().describe("watches per week, oldest first; null: withheld"),
  growth: z.number().nullable().describe("last week against the week before"),
});
export type TopicRow = z.infer<typeof topicRowSchema>;

export const clusterRowSchema = z.object({
  clusterId: clusterIdSchema,
  name: z.string(),
  names: shownClusterNamesSchema,
  members: countSchema,
  share: z.number().nullable(),
  meanSimilarity: z.number().nullable(),
  topTopics: z.array(z.object({ topicId: topicIdSchema, label: z.string(), lift: z.number() })),
});
export type ClusterRow = z.infer<typeof clusterRowSchema>;

export const topicListSchema = z.object({
  total: z.number().int(),
  rows: z.array(topicRowSchema),
  publishing: publishingSchema,
});
export type TopicList = z.infer<typeof topicListSchema>;

export const clusterListSchema = z.object({
  total: z.number().int(),
  rows: z.array(clusterRowSchema),
  nameMode: nameModeSchema,
  publishing: publishingSchema,
});
export type ClusterList = z.infer<typeof clusterListSchema>;

export const overviewSchema = z.object({
  stamp: worldStampSchema,
  refreshedAt: z.iso.datetime(),
  days: z.number().int(),
  users: countSchema,
  personas: countSchema,
  watches: countSchema,
  hoursWatched: z.number().nullable(),
  meanWatchedFraction: z.number().nullable(),
  usersInClearCluster: countSchema,
  topics: z.array(topicRowSchema),
  clusters: z.array(clusterRowSchema),
  nameMode: nameModeSchema,
  publishing: publishingSchema,
});
export type Overview = z.infer<typeof overviewSchema>;

/** How rows name people: 19 digits (they pass safe integers), or 16 hexadecimal digits where a pseudonym stands for them. */
export const shownIdSchema = z.string().nullable().describe("19 digits, or a pseudonym of 16 hexadecimal digits");

/** One row of the list. */
export const viewerRowSchema = z.object({
  userId: shownIdSchema,
  share: z.number().nullable(),
  watches: z.number().int().nullable(),
  allWatches: z.number().int().nullable(),
  lastWatchedAt: z.iso.datetime().nullable(),
  cluster: clusterRefSchema.nullable(),
  region: z.string().nullable(),
  name: z.string().nullable().describe("name on the account"),
  ipAddress: z.string().nullable(),
  device: z.string().nullable(),
  deletedSearch: z.string().nullable(),
});
export type ViewerRow = z.infer<typeof viewerRowSchema>;

export const VIEWER_SORTS = ["share", "watches", "allWatches", "lastWatchedAt", "userId", "cluster", "region"] as const;

/** Sort by a column; a leading minus means descending. */
export const viewersQuerySchema = z.object({
  sort: z
    .string()
    .regex(
      new RegExp(`^-?(${VIEWER_SORTS.join("|")})$`),
      `one of ${VIEWER_SORTS.join(", ")}, with a leading - for descending`,
    )
    .default("-share"),
  minShare: z.coerce.number().min(0).max(1).default(0),
  seenWithinDays: z.coerce.number().int().min(1).max(365).optional(),
  cluster: clusterIdSchema.optional(),
  region: z.string().max(40).optional(),
});
export type ViewersQuery = z.infer<typeof viewersQuerySchema>;

export const topicPageSchema = z.object({
  topic: topicRowSchema,
  description: z.object({ kind: topicKindSchema, tags: z.array(z.string()), contentNote: z.boolean() }),
  cutOffShare: z.number(),
  videos: z.array(
    z.object({
      videoId: z.string(),
      title: z.string(),
      creator: z.string(),
      watches: countSchema,
      meanWatchedFraction: z.number().nullable(),
    }),
  ),
  clusters: z.array(clusterRefSchema.extend({ viewers: countSchema, listed: countSchema, lift: z.number() })),
  related: z.array(
    z.object({
      topicId: topicIdSchema,
      label: z.string(),
      lift: z.number().describe("how much likelier its viewers watch this one too"),
    }),
  ),
  publishing: publishingSchema,
});
export type TopicPage = z.infer<typeof topicPageSchema>;

export const viewersPageSchema = peopleSchema.extend({
  topic: topicRowSchema,
  cutOffShare: z.number(),
  users: countSchema,
  total: countSchema,
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(viewerRowSchema),
});
export type ViewersPage = z.infer<typeof viewersPageSchema>;

export const memberRowSchema = z.object({
  userId: shownIdSchema,
  similarity: z.number(),
  margin: z.number(),
  confidence: z.number(),
  watches: z.number().int().nullable(),
  lastWatchedAt: z.iso.datetime().nullable(),
  region: z.string().nullable(),
});
export type MemberRow = z.infer<typeof memberRowSchema>;

export const membersPageSchema = peopleSchema.extend({
  cluster: clusterRowSchema,
  total: countSchema,
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(memberRowSchema),
});
export type MembersPage = z.infer<typeof membersPageSchema>;

export const clusterPageSchema = peopleSchema.extend({
  cluster: clusterRowSchema,
  nameMode: nameModeSchema,
  clusters: z.number().int(),
  contents: z.array(
    z.object({
      topicId: topicIdSchema,
      label: z.string(),
      share: z.number(),
      shareOfAll: z.number(),
      lift: z.number().nullable(),
      inReport: z.string().nullable().describe("the words of the 2023 report, where it named this content"),
    }),
  ),
  subclusters: z.array(z.object({ name: z.string(), members: countSchema, share: z.number().nullable() })),
  nearest: z.array(memberRowSchema),
  publishing: publishingSchema,
});
export type ClusterPage = z.infer<typeof clusterPageSchema>;

export const userRowSchema = z.object({
  userId: shownIdSchema,
  watches: z.number().int().nullable(),
  lastWatchedAt: z.iso.datetime().nullable(),
  cluster: clusterRefSchema.nullable(),
  region: z.string().nullable(),
});
export const usersPageSchema = peopleSchema.extend({
  total: countSchema,
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(userRowSchema),
});
export type UsersPage = z.infer<typeof usersPageSchema>;

export const truthSchema = z.object({
  group: z.object({ id: z.string(), label: z.string() }),
  groups: z.array(z.object({ id: z.string(), label: z.string() })),
  listTopic: z.object({ topicId: topicIdSchema, label: z.string() }),
  cutOffShare: z.number(),
  population: countSchema,
  confusion: z.object({ tp: countSchema, fp: countSchema, fn: countSchema, tn: countSchema }),
  precision: publishedRateSchema,
  recall: publishedRateSchema,
  falseOutingRate: publishedRateSchema,
  wrongFlagRate: publishedRateSchema,
  missedRate: publishedRateSchema,
  byCluster: z.array(clusterRefSchema.extend({ falseOutingRate: publishedRateSchema })),
  room: publishedRateSchema.describe("false-outing rate among this room's personas"),
  cutOffs: z
    .array(z.object({ share: z.number(), listed: countSchema, wronglyListed: countSchema, missed: countSchema }))
    .describe("shares whose counts a safeguard withholds are left out"),
  publishing: publishingSchema,
});
export type Truth = z.infer<typeof truthSchema>;

export const searchHitsSchema = z.object({
  hits: z.array(z.object({ kind: z.enum(["user", "topic", "cluster"]), id: z.string(), label: z.string() })),
});
export type SearchHits = z.infer<typeof searchHitsSchema>;

import * as z from "zod";
import { clusterIdSchema } from "./archetype";
import { auditEntrySchema } from "./audit-entry";
import { clusterAssignmentSchema } from "./cluster-assignment";
import { collectedDataSchema } from "./collected-data";
import { clusterNamesSchema, nameModeSchema } from "./name-mode";
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
  viewers: z.number().int(),
  listed: z.number().int().describe("viewers whose share reaches the scenario's cut-off"),
  watches: z.number().int(),
  share: z.number(),
  weeks: z.array(z.number()).describe("watches per week, oldest first"),
  growth: z.number().nullable().describe("last week against the week before"),
});
export type TopicRow = z.infer<typeof topicRowSchema>;

export const clusterRowSchema = z.object({
  clusterId: clusterIdSchema,
  name: z.string(),
  names: clusterNamesSchema,
  members: z.number().int(),
  share: z.number(),
  meanSimilarity: z.number().nullable(),
  topTopics: z.array(z.object({ topicId: topicIdSchema, label: z.string(), lift: z.number() })),
});
export type ClusterRow = z.infer<typeof clusterRowSchema>;

export const overviewSchema = z.object({
  stamp: worldStampSchema,
  refreshedAt: z.iso.datetime(),
  days: z.number().int(),
  users: z.number().int(),
  personas: z.number().int(),
  watches: z.number().int(),
  hoursWatched: z.number(),
  meanWatchedFraction: z.number(),
  usersInClearCluster: z.number().int(),
  topics: z.array(topicRowSchema),
  clusters: z.array(clusterRowSchema),
  nameMode: nameModeSchema,
});
export type Overview = z.infer<typeof overviewSchema>;

/** One row of the list. userId is a 19-digit string: it passes safe integers. */
export const viewerRowSchema = z.object({
  userId: z.string(),
  share: z.number(),
  watches: z.number().int(),
  allWatches: z.number().int(),
  lastWatchedAt: z.iso.datetime(),
  cluster: clusterRefSchema,
  region: z.string(),
  name: z.string().describe("name on the account"),
  ipAddress: z.string(),
  device: z.string(),
  deletedSearch: z.string(),
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
      watches: z.number().int(),
      meanWatchedFraction: z.number(),
    }),
  ),
  clusters: z.array(clusterRefSchema.extend({ viewers: z.number().int(), listed: z.number().int(), lift: z.number() })),
  related: z.array(
    z.object({
      topicId: topicIdSchema,
      label: z.string(),
      lift: z.number().describe("how much likelier its viewers watch this one too"),
    }),
  ),
});
export type TopicPage = z.infer<typeof topicPageSchema>;

export const viewersPageSchema = z.object({
  topic: topicRowSchema,
  cutOffShare: z.number(),
  users: z.number().int(),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(viewerRowSchema),
});
export type ViewersPage = z.infer<typeof viewersPageSchema>;

export const memberRowSchema = z.object({
  userId: z.string(),
  similarity: z.number(),
  margin: z.number(),
  confidence: z.number(),
  watches: z.number().int(),
  lastWatchedAt: z.iso.datetime().nullable(),
  region: z.string(),
});
export type MemberRow = z.infer<typeof memberRowSchema>;

export const membersPageSchema = z.object({
  cluster: clusterRowSchema,
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(memberRowSchema),
});
export type MembersPage = z.infer<typeof membersPageSchema>;

export const clusterPageSchema = z.object({
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
  subclusters: z.array(z.object({ name: z.string(), members: z.number().int(), share: z.number() })),
  nearest: z.array(memberRowSchema),
});
export type ClusterPage = z.infer<typeof clusterPageSchema>;

export const userRowSchema = z.object({
  userId: z.string(),
  watches: z.number().int(),
  lastWatchedAt: z.iso.datetime().nullable(),
  cluster: clusterRefSchema,
  region: z.string(),
});
export const usersPageSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(userRowSchema),
});
export type UsersPage = z.infer<typeof usersPageSchema>;

export const userPageSchema = z.object({
  userId: z.string(),
  assignment: clusterAssignmentSchema,
  collected: collectedDataSchema,
  totals: z.object({
    watches: z.number().int(),
    secondsWatched: z.number().int(),
    replays: z.number().int(),
    likes: z.number().int(),
    comments: z.number().int(),
    shares: z.number().int(),
    skips: z.number().int(),
  }),
  firstSeenAt: z.iso.datetime().nullable(),
  lastSeenAt: z.iso.datetime().nullable(),
  days: z.array(z.object({ date: z.iso.date(), watches: z.number().int(), topicWatches: z.number().int() })),
  focusTopic: z
    .object({ topicId: topicIdSchema, label: z.string() })
    .describe("the topic that topicWatches counts: the list asked for, else the user's largest"),
  clusterHistory: z.array(
    z.object({ afterWatches: z.number().int(), clusterId: clusterIdSchema, name: z.string(), confidence: z.number() }),
  ),
  lists: z.array(
    z.object({
      topicId: topicIdSchema,
      label: z.string(),
      share: z.number(),
      since: z.iso.datetime(),
      listLength: z.number().int(),
    }),
  ),
  explanation: z.object({
    topics: z.array(
      z.object({ topicId: topicIdSchema, label: z.string(), watches: z.number().int(), contribution: z.number() }),
    ),
    otherTopics: z.object({ count: z.number().int(), watches: z.number().int(), contribution: z.number() }),
    similarity: z.number(),
  }),
  recentWatches: z.array(
    z.object({
      at: z.iso.datetime(),
      videoId: z.string(),
      title: z.string(),
      topics: z.array(z.string()),
      watchedFraction: z.number(),
      liked: z.boolean(),
      commented: z.boolean(),
      shared: z.boolean(),
      skipped: z.boolean(),
    }),
  ),
});
export type UserPage = z.infer<typeof userPageSchema>;

export const truthSchema = z.object({
  group: z.object({ id: z.string(), label: z.string() }),
  groups: z.array(z.object({ id: z.string(), label: z.string() })),
  listTopic: z.object({ topicId: topicIdSchema, label: z.string() }),
  cutOffShare: z.number(),
  population: z.number().int(),
  confusion: z.object({ tp: z.number().int(), fp: z.number().int(), fn: z.number().int(), tn: z.number().int() }),
  precision: rateSchema,
  recall: rateSchema,
  falseOutingRate: rateSchema,
  wrongFlagRate: rateSchema,
  missedRate: rateSchema,
  byCluster: z.array(clusterRefSchema.extend({ falseOutingRate: rateSchema })),
  room: rateSchema.describe("false-outing rate among this room's personas"),
  cutOffs: z.array(
    z.object({
      share: z.number(),
      listed: z.number().int(),
      wronglyListed: z.number().int(),
      missed: z.number().int(),
    }),
  ),
});
export type Truth = z.infer<typeof truthSchema>;

export const auditPageSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  rows: z.array(auditEntrySchema),
});
export type AuditPage = z.infer<typeof auditPageSchema>;

export const searchHitsSchema = z.object({
  hits: z.array(z.object({ kind: z.enum(["user", "topic", "cluster"]), id: z.string(), label: z.string() })),
});
export type SearchHits = z.infer<typeof searchHitsSchema>;

import * as z from "zod";
import { archetypeSchema } from "./archetype";
import { localizedTextSchema } from "./localized-text";
import { nameModeSchema } from "./name-mode";
import { safeguardSetSchema } from "./safeguard";
import { topicIdSchema, topicSchema } from "./topic";

/** One video's words, before a seed gives it duration, region, mixture and poster. */
export const videoScriptSchema = z.object({ title: localizedTextSchema, caption: localizedTextSchema });
export type VideoScript = z.infer<typeof videoScriptSchema>;

export const privateFactSchema = z.object({
  id: z.string().min(1),
  text: localizedTextSchema,
  topics: z.array(topicIdSchema),
  tags: z.array(z.string()),
});
export type PrivateFact = z.infer<typeof privateFactSchema>;

export const regionSchema = z.object({
  id: z.string().min(1),
  label: localizedTextSchema,
  town: z.string().min(1),
  ipPrefix: z.enum(["192.0.2.", "198.51.100.", "203.0.113."]),
});
export type Region = z.infer<typeof regionSchema>;

/** A trait that the generator gives to synthetic users and that the engine never sees. Numbers are invented and said to be so. */
export const sensitiveGroupSchema = z.object({
  id: z.string().min(1),
  label: localizedTextSchema,
  directTopics: z.array(topicIdSchema).min(1),
  proxyTopics: z.array(topicIdSchema),
  base: z.number().gt(0).lt(1).describe("P(holds the trait) outside the named archetypes"),
  byArchetype: z.record(z.string(), z.number().gt(0).lt(1)),
  quietShare: z
    .number()
    .min(0.2)
    .lt(1)
    .describe("share of holders who avoid the direct topics; at least 20 % must not fit"),
  allyShare: z.number().gt(0).lt(1).describe("share of the others who watch the direct topics like holders"),
  listTopic: topicIdSchema.describe("the topic whose viewers list is compared with the truth"),
});
export type SensitiveGroup = z.infer<typeof sensitiveGroupSchema>;

export const staffRoleIdSchema = z.enum([
  "trends-analyst",
  "growth",
  "ads-sales",
  "trust-safety",
  "engineer",
  "contractor",
  "us-unit-analyst",
  "advertiser",
  "government-liaison",
]);
export const staffRoleSchema = z.object({
  id: staffRoleIdSchema,
  label: localizedTextSchema,
  team: localizedTextSchema,
  headCount: z.number().int().min(1),
  outside: z.boolean().default(false).describe("not on the company's payroll: an advertiser, an authority"),
  regions: z
    .array(z.string())
    .min(1)
    .nullable()
    .default(null)
    .describe("ids of the regions whose people the role may see; null: all"),
});
export type StaffRole = z.infer<typeof staffRoleSchema>;

export const populationSchema = z.object({
  users: z.number().int().min(1).max(1_000_000),
  watchesPerUser: z.number().int().min(0).max(2_000),
  videos: z.number().int().min(60).max(65_535),
  days: z.number().int().min(1).max(45),
  primaryShare: z.number().min(0.5).max(1).describe("weight of the primary archetype in a true preference"),
});

export const engineSettingsSchema = z.object({
  clusters: z.number().int().min(2).max(64).describe("fitted clusters, besides 'no clear cluster'"),
  halfLifeDays: z.number().gt(0).describe("age at which a watch counts half in the interest profile"),
  minMargin: z.number().min(0).max(1).describe("similarity lead below which there is no clear cluster"),
  minConfidence: z.number().min(0).max(1).describe("posterior below which there is no clear cluster"),
  reportedNameThreshold: z
    .number()
    .min(0)
    .max(1)
    .describe("cosine to an archetype above which its reported name is used"),
});
export type EngineSettings = z.infer<typeof engineSettingsSchema>;

export const scenarioSchema = z
  .object({
    schema: z.literal(1),
    id: z.string().regex(/^[a-z0-9-]+$/, "lower-case letters, digits and hyphens"),
    version: z.number().int().min(1),
    title: localizedTextSchema,
    summary: localizedTextSchema,
    lesson: z.object({
      question: localizedTextSchema.describe("what the room is to find out"),
      minutes: z.number().int().min(5).max(120),
      fromAge: z.number().int().min(8).max(20),
      contentNote: localizedTextSchema.nullable().describe("what comes up that some would rather not meet"),
    }),
    start: z
      .object({ nameMode: nameModeSchema, safeguards: safeguardSetSchema })
      .describe("how a room of this scenario begins"),
    topics: z.array(topicSchema).min(2).max(64),
    scripts: z.record(topicIdSchema, z.array(videoScriptSchema).min(1)),
    archetypes: z.array(archetypeSchema).min(2).max(64),
    groups: z.array(sensitiveGroupSchema).min(1),
    population: populationSchema,
    engine: engineSettingsSchema,
    list: z.object({ cutOffShare: z.number().min(0).max(1), lessonVideos: z.number().int().min(1).max(60) }),
    people: z.object({
      givenNames: z.array(z.string()).min(1),
      familyNames: z.array(z.string()).min(1),
      devices: z.array(z.object({ id: z.string(), label: z.string() })).min(1),
      regions: z.array(regionSchema).min(1),
    }),
    cards: z.object({ words: z.array(z.string()).min(1), facts: z.array(privateFactSchema).min(1) }),
    searches: z.array(z.object({ text: localizedTextSchema, topics: z.array(topicIdSchema) })).min(1),
    comments: z.array(z.object({ id: z.string(), text: localizedTextSchema })).min(1),
    staff: z.array(staffRoleSchema).min(1),
    provenance: z.object({ author: z.string(), licence: z.string(), note: localizedTextSchema }),
  })
  .superRefine((scenario, context) => {
    const known = new Set(scenario.topics.map((topic) => topic.id));
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    if (known.size !== scenario.topics.length) issue(["topics"], "topic ids must be distinct");
    for (const topic of scenario.topics)
      if (!scenario.scripts[topic.id]) issue(["scripts", topic.id], "every topic needs at least one script");
    scenario.archetypes.forEach((archetype, index) => {
      for (const topicId of Object.keys(archetype.loads))
        if (!known.has(topicId)) issue(["archetypes", index, "loads", topicId], "loads may name known topics only");
    });
    const shares = scenario.archetypes.reduce((sum, archetype) => sum + archetype.prior, 0);
    if (Math.abs(shares - 1) > 0.01) issue(["archetypes"], `priors must sum to 1, they sum to ${shares.toFixed(4)}`);
    if (!scenario.archetypes.some((archetype) => Object.keys(archetype.loads).length === 0))
      issue(["archetypes"], "one archetype without loads must exist: 'no clear cluster'");
    const regions = new Set(scenario.people.regions.map(({ id }) => id));
    scenario.staff.forEach((role, index) => {
      for (const region of role.regions ?? [])
        if (!regions.has(region)) issue(["staff", index, "regions"], `${region} is not a region of this scenario`);
    });
    scenario.groups.forEach((group, index) => {
      for (const topicId of [...group.directTopics, ...group.proxyTopics, group.listTopic])
        if (!known.has(topicId)) issue(["groups", index], `${topicId} is not a topic of this scenario`);
    });
  });
export type Scenario = z.infer<typeof scenarioSchema>;

import * as z from "zod";

/** The ways a feed can be put together, the default first. */
export const RECOMMENDERS = [
  "engagement",
  "chronological",
  "popular",
  "random",
  "content-based",
  "neighbours",
  "co-watch",
  "cluster-driven",
  "matrix-factorisation",
  "probing",
] as const;
export const recommenderSchema = z.enum(RECOMMENDERS);
export type RecommenderName = z.infer<typeof recommenderSchema>;

export const PEOPLE = [50, 100, 200, 300] as const;
export const DAYS = [3, 7, 14, 28] as const;
/** How far one whole watch moves a preference towards what was watched. */
export const DRIFT_RATES = [0, 0.01, 0.03, 0.1] as const;
export const MAX_PEOPLE = 300;
export const MAX_DAYS = 28;

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** On whom and for how long a feed is tried. Whatever is missing or out of range becomes the default: these come from an address. */
const common = {
  people: whole(10, MAX_PEOPLE).catch(100),
  days: whole(1, MAX_DAYS).catch(14),
  drift: z.coerce.number().min(0).max(0.2).catch(0.01),
  /** which simulated people */
  seed: whole(1, 9_999).catch(1),
};

/** The days after which people are looked at again; the last day always is one of them. */
export const COLUMN_DAYS = [0, 1, 3, 7, 14, 28] as const;

export const driftSettingsSchema = z.object({
  recommender: recommenderSchema.catch("engagement"),
  ...common,
  columns: z
    .array(whole(0, MAX_DAYS))
    .min(2)
    .max(8)
    .catch([...COLUMN_DAYS]),
});
export type DriftSettings = z.infer<typeof driftSettingsSchema>;

export const feedLabSettingsSchema = z.object({
  a: recommenderSchema.catch("engagement"),
  b: recommenderSchema.catch("random"),
  ...common,
});
export type FeedLabSettings = z.infer<typeof feedLabSettingsSchema>;

/** How far the runs that a page needs are. days count one per run. waiting: others' runs come first. busy: too many wait. */
export type RunsState =
  | { state: "ready" }
  | { state: "running" | "waiting"; done: number; total: number; perSecond: number; secondsLeft: number | null }
  | { state: "busy" }
  | { state: "failed" };

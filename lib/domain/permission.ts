import * as z from "zod";

/** Pages of the company's tool, and what each shows of people. "people": rows with IDs; "counts": sums; "lab": the lesson's own. */
export const DESK_PAGES = {
  overview: "counts",
  topics: "counts",
  topic: "counts",
  "topic-viewers": "people",
  clusters: "counts",
  cluster: "people",
  "cluster-members": "people",
  users: "people",
  user: "people",
  map: "people",
  query: "people",
  ads: "counts",
  exports: "counts",
  audit: "counts",
  access: "counts",
  truth: "lab",
  drift: "lab",
  "feed-lab": "lab",
  exposure: "lab",
  attacks: "lab",
  timeline: "lab",
} as const;
export type DeskPage = keyof typeof DESK_PAGES;
export const deskPageSchema = z.enum(Object.keys(DESK_PAGES) as [DeskPage, ...DeskPage[]]);

/** What a row about one person can hold. */
export const USER_FIELDS = [
  "userId",
  "share",
  "cluster",
  "history",
  "region",
  "name",
  "ipAddress",
  "device",
  "deletedSearch",
] as const;
export const userFieldSchema = z.enum(USER_FIELDS);
export type UserField = z.infer<typeof userFieldSchema>;

/** What may be done with a page. query: raw rows from the store, past the pages. */
export const DESK_ACTIONS = ["view", "export"] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];

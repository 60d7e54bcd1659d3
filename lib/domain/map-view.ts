import * as z from "zod";
import { clusterRefSchema, memberRowSchema } from "./admin-views";
import { clusterIdSchema } from "./archetype";
import { countSchema, publishingSchema, withheldReasonSchema } from "./publishing";

/** How a cluster looks wherever it is drawn: no two share both. Indices into the tool's colours and shapes. */
export const clusterMarkSchema = z.object({ colour: z.number().int(), shape: z.number().int() });
export type ClusterMark = z.infer<typeof clusterMarkSchema>;
export const MARK_COLOURS = 6;
export const MARK_SHAPES = 6;

const place = z.object({ x: z.number(), y: z.number() });

/** One cluster on the map; x, y: where its anchor stands, 0…1. mark: null for "no clear cluster", which has no anchor. */
export const mapClusterSchema = clusterRefSchema.extend({
  index: z.number().int(),
  members: countSchema,
  share: z.number().nullable(),
  mark: clusterMarkSchema.nullable(),
  place: place.nullable(),
  /** by cosine of the centroids in all dimensions, which the map can only come near */
  nearest: clusterRefSchema.extend({ similarity: z.number() }).nullable(),
});
export type MapCluster = z.infer<typeof mapClusterSchema>;

export const mapUserSchema = place.extend({ userId: z.string(), cluster: clusterRefSchema });
export type MapUser = z.infer<typeof mapUserSchema>;

/** The map without its users, who come as bytes. clusters: by rising index, "no clear cluster" last. */
export const userMapViewSchema = z.object({
  users: countSchema,
  shown: countSchema.describe("0 where nobody is drawn"),
  withheld: withheldReasonSchema.nullable().describe("why nobody is drawn"),
  pseudonyms: z.boolean().describe("the points' 64 bits are pseudonyms, shown as 16 hexadecimal digits"),
  publishing: publishingSchema,
  clusters: z.array(mapClusterSchema),
  own: mapUserSchema.nullable(),
  found: mapUserSchema.nullable(),
  chosen: z.object({ clusterId: clusterIdSchema, members: z.array(memberRowSchema) }).nullable(),
});
export type UserMapView = z.infer<typeof userMapViewSchema>;

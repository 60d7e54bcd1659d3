import * as z from "zod";
import { clusterIdSchema } from "./archetype";

/** The engine's guess for one user. similarity: cosine to the centroid, -1…1. margin: lead over the second. confidence: posterior of the cluster, 0…1. */
export const clusterAssignmentSchema = z.object({
  clusterId: clusterIdSchema,
  name: z.string(),
  similarity: z.number(),
  margin: z.number(),
  confidence: z.number().min(0).max(1),
});
export type ClusterAssignment = z.infer<typeof clusterAssignmentSchema>;

export const recordedSchema = z.object({
  accepted: z.number().int().min(0),
  duplicates: z.number().int().min(0),
  assignment: clusterAssignmentSchema,
});
export type Recorded = z.infer<typeof recordedSchema>;

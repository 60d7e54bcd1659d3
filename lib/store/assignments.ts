import { type Connection, connection } from "./client";

export interface AssignmentRow {
  clusterId: string;
  similarity: number;
  margin: number;
  confidence: number;
  /** since when the persona has been in this cluster */
  since: Date;
}

export interface ClusterChangeRow {
  afterWatches: number;
  clusterId: string;
  confidence: number;
  since: Date;
}

/** Stores the guess as it stands now, and one more row of history when it is another cluster than before. One statement. */
export async function saveAssignment(
  personaId: string,
  now: Omit<AssignmentRow, "since"> & { afterWatches: number; at: Date },
  within: Connection,
): Promise<void> {
  const { clusterId, similarity, margin, confidence, afterWatches, at } = now;
  await within.$executeRaw`
    WITH before AS (SELECT cluster_id FROM cluster_assignment WHERE persona_id = ${personaId}::uuid),
    saved AS (
      INSERT INTO cluster_assignment AS known (persona_id, cluster_id, similarity, margin, confidence, since)
      VALUES (${personaId}::uuid, ${clusterId}::text, ${similarity}::float8, ${margin}::float8, ${confidence}::float8,
              ${at}::timestamptz)
      ON CONFLICT (persona_id) DO UPDATE
      SET cluster_id = excluded.cluster_id, similarity = excluded.similarity, margin = excluded.margin,
          confidence = excluded.confidence,
          since = CASE WHEN known.cluster_id = excluded.cluster_id THEN known.since ELSE excluded.since END
    )
    INSERT INTO cluster_change (persona_id, after_watches, cluster_id, confidence, since)
    SELECT ${personaId}::uuid, ${afterWatches}::int, ${clusterId}::text, ${confidence}::float8, ${at}::timestamptz
    WHERE NOT EXISTS (SELECT 1 FROM before WHERE cluster_id = ${clusterId}::text)
    ON CONFLICT (persona_id, after_watches) DO UPDATE
    SET cluster_id = excluded.cluster_id, confidence = excluded.confidence, since = excluded.since`;
}

export async function findAssignment(personaId: string): Promise<AssignmentRow | null> {
  const sql = await connection();
  return sql.clusterAssignment.findUnique({ where: { personaId }, omit: { personaId: true } });
}

/** Oldest first. */
export async function clusterChanges(personaId: string): Promise<ClusterChangeRow[]> {
  const sql = await connection();
  return sql.clusterChange.findMany({
    where: { personaId },
    orderBy: { afterWatches: "asc" },
    omit: { personaId: true },
  });
}

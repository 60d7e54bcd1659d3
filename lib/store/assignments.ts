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

/** Stores the guess as it stands now, and one more row of history when it is another cluster than before. */
export async function saveAssignment(
  personaId: string,
  now: Omit<AssignmentRow, "since"> & { afterWatches: number; at: Date },
  within: Connection,
): Promise<void> {
  const { afterWatches, at, ...guess } = now;
  const before = await within.clusterAssignment.findUnique({ where: { personaId } });
  const changed = before?.clusterId !== guess.clusterId;
  const row = { ...guess, since: changed ? at : before.since };
  await within.clusterAssignment.upsert({ where: { personaId }, create: { personaId, ...row }, update: row });
  if (!changed) return;
  const { clusterId, confidence } = guess;
  await within.clusterChange.create({ data: { personaId, afterWatches, clusterId, confidence, since: at } });
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

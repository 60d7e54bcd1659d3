import { type Connection, connection } from "./client";

/** An interest profile as stored. state: as the engine serialises it. revision: the room's, when it was last written. */
export interface ProfileRow {
  personaId: string;
  state: Uint8Array;
  watches: number;
  revision: number;
  lastAt: Date | null;
}

const COLUMNS = { personaId: true, state: true, watches: true, revision: true, lastAt: true } as const;

export async function insertProfile(profile: ProfileRow & { roomId: string }, within: Connection): Promise<void> {
  await within.interestProfile.create({ data: { ...profile, state: new Uint8Array(profile.state) } });
}

/** Reads the profile, with the cluster that the persona said is wrong, and keeps every other writer of this persona waiting until the transaction ends. */
export async function lockProfile(
  personaId: string,
  within: Connection,
): Promise<(ProfileRow & { corrected: string | null }) | null> {
  const rows = await within.$queryRaw<(ProfileRow & { corrected: string | null })[]>`
    SELECT persona_id AS "personaId", state, watches, revision, last_at AS "lastAt",
           (SELECT corrected FROM persona WHERE id = persona_id)
    FROM interest_profile WHERE persona_id = ${personaId}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/**
 * Writes the profile under the room's next revision and returns that; null when the room has gone. One statement, because
 * every watch event passes here. The room's row stays locked until the transaction ends, so revisions become visible in order.
 */
export async function saveProfile(
  profile: Omit<ProfileRow, "revision"> & { roomId: string },
  within: Connection,
): Promise<number | null> {
  const { personaId, roomId, watches, lastAt } = profile;
  const rows = await within.$queryRaw<{ revision: number }[]>`
    WITH raised AS (UPDATE room SET revision = revision + 1 WHERE id = ${roomId}::uuid RETURNING revision)
    UPDATE interest_profile
    SET state = ${new Uint8Array(profile.state)}::bytea, watches = ${watches}::int, last_at = ${lastAt}::timestamptz,
        revision = raised.revision
    FROM raised WHERE persona_id = ${personaId}::uuid RETURNING raised.revision`;
  return rows[0]?.revision ?? null;
}

export async function findProfile(personaId: string): Promise<ProfileRow | null> {
  const sql = await connection();
  return sql.interestProfile.findUnique({ where: { personaId }, select: COLUMNS });
}

/** Every profile of the room that was written after a revision; −1 gives all. */
export async function profilesSince(roomId: string, revision: number): Promise<ProfileRow[]> {
  const sql = await connection();
  return sql.interestProfile.findMany({ where: { roomId, revision: { gt: revision } }, select: COLUMNS });
}

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

/** Reads the profile and keeps every other writer of this persona waiting until the transaction ends. */
export async function lockProfile(personaId: string, within: Connection): Promise<ProfileRow | null> {
  const held = await within.$queryRaw<unknown[]>`
    SELECT 1 AS held FROM interest_profile WHERE persona_id = ${personaId}::uuid FOR UPDATE`;
  if (held.length === 0) return null;
  return within.interestProfile.findUnique({ where: { personaId }, select: COLUMNS });
}

export async function updateProfileRow(profile: ProfileRow, within: Connection): Promise<void> {
  const { personaId, state, ...rest } = profile;
  await within.interestProfile.update({ where: { personaId }, data: { ...rest, state: new Uint8Array(state) } });
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

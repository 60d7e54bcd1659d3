import type { VoteAnswer } from "@/lib/domain/vote";
import { type Connection, connection } from "./client";

const toRow = (answer: VoteAnswer) => (answer === "cannot-tell" ? "cannot_tell" : answer);

/** A later answer replaces the earlier one. */
export async function saveVote(personaId: string, answer: VoteAnswer, at: Date, within?: Connection): Promise<void> {
  const sql = await connection(within);
  const row = { answer: toRow(answer), at } as const;
  await sql.vote.upsert({ where: { personaId }, create: { personaId, ...row }, update: row });
}

export async function findVote(personaId: string): Promise<VoteAnswer | null> {
  const sql = await connection();
  const row = await sql.vote.findUnique({ where: { personaId } });
  if (!row) return null;
  return row.answer === "cannot_tell" ? "cannot-tell" : row.answer;
}

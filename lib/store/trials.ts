import type { FrontierFigures } from "@/lib/domain/exposure-views";
import { inCatalogueOrder, type SafeguardId, safeguardSetSchema } from "@/lib/domain/safeguard";
import { connection, transaction } from "./client";

/** What a set came to, by whom it was measured of and for: `${group} ${role}`. */
export type TrialResults = Readonly<Record<string, FrontierFigures>>;

/** A set of safeguards that somebody in this room tried. */
export interface Trial {
  readonly safeguards: readonly SafeguardId[];
  readonly results: TrialResults;
}

const keyOf = (safeguards: readonly SafeguardId[]) => inCatalogueOrder(safeguards).join("+");

/** Keeps what a set came to for one view; what it came to for others stays. Nothing happens once the room has gone. */
export async function keepTrial(
  roomId: string,
  safeguards: readonly SafeguardId[],
  view: string,
  figures: FrontierFigures,
): Promise<void> {
  const key = { roomId, safeguards: keyOf(safeguards) };
  await transaction(async (within) => {
    const [room] = await within.$queryRaw<unknown[]>`SELECT id FROM room WHERE id = ${roomId}::uuid FOR UPDATE`;
    if (!room) return;
    const known = await within.trial.findUnique({ where: { roomId_safeguards: key } });
    const result = { ...(known?.result as TrialResults | undefined), [view]: figures };
    await within.trial.upsert({
      where: { roomId_safeguards: key },
      create: { ...key, result, at: new Date() },
      update: { result, at: new Date() },
    });
  });
}

/** Every set that was tried in this room, oldest first. */
export async function trialsOf(roomId: string): Promise<Trial[]> {
  const sql = await connection();
  const rows = await sql.trial.findMany({ where: { roomId }, orderBy: [{ at: "asc" }, { safeguards: "asc" }] });
  return rows.map(({ safeguards, result }) => ({
    safeguards: safeguardSetSchema.parse(safeguards === "" ? [] : safeguards.split("+")),
    results: result as unknown as TrialResults,
  }));
}

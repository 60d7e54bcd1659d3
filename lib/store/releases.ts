import { type Connection, connection, transaction } from "./client";

/** What is charged, and to what, when noisy counts are drawn. Costs in thousandths of ε. */
export interface ReleaseTerms {
  readonly roomId: string;
  readonly name: string;
  readonly period: string;
  readonly cost: number;
  readonly budget: number;
}

const BUDGET = "count-budget";

/** The counts drawn for this period, or null while there are none. */
export async function findRelease(
  { roomId, name, period }: Pick<ReleaseTerms, "roomId" | "name" | "period">,
  within?: Connection,
): Promise<number[] | null> {
  const sql = await connection(within);
  const row = await sql.release.findUnique({ where: { roomId_name_period: { roomId, name, period } } });
  return row && (row.counts as number[]);
}

/** Thousandths of ε spent in a period. */
export async function spentBudget(roomId: string, period: string, within?: Connection): Promise<number> {
  const sql = await connection(within);
  const row = await sql.allowance.findUnique({ where: { roomId_name_period: { roomId, name: BUDGET, period } } });
  return row?.spent ?? 0;
}

/**
 * The release of this name and period: drawn at the first request, the same ever after; null where the budget of the
 * period does not hold its cost any more. The room's row is held meanwhile, so that parallel requests neither draw twice nor spend
 * what is not there.
 */
export async function releaseOnce(terms: ReleaseTerms, draw: () => readonly number[]): Promise<number[] | null> {
  const { roomId, name, period, cost, budget } = terms;
  return transaction(async (within) => {
    await within.$queryRaw`SELECT id FROM room WHERE id = ${roomId}::uuid FOR UPDATE`;
    const known = await findRelease(terms, within);
    if (known) return known;
    const spent = await spentBudget(roomId, period, within);
    if (spent + cost > budget) return null;
    const counts = [...draw()];
    const where = { roomId_name_period: { roomId, name: BUDGET, period } };
    const data = { roomId, name: BUDGET, period, spent: cost };
    await within.allowance.upsert({ where, create: data, update: { spent: spent + cost } });
    await within.release.create({ data: { roomId, name, period, cost, counts } });
    return counts;
  });
}

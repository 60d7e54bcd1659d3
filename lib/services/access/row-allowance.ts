import type { ActingRole } from "@/lib/domain/acting-role";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DESK_PAGES, type DeskPage } from "@/lib/domain/permission";
import { type AllowanceKey, spend, spentOf } from "@/lib/store/allowances";

const HOUR_LETTERS = "2026-03-02T09".length;
const HOUR_MS = 3_600_000;

/** Rows about people that one role may still see in this hour. */
export interface RowAllowance {
  readonly limit: number;
  left(): Promise<number>;
  /** takes what is left of so many and says how many that were */
  take(rows: number): Promise<number>;
}

/** null: nothing on this page is counted. */
export function rowAllowance(
  roomId: string,
  role: ActingRole,
  page: DeskPage,
  { access }: DataPolicy,
  now = new Date(),
): RowAllowance | null {
  const limit = access.rowsPerHour;
  if (limit === null || DESK_PAGES[page] !== "people") return null;
  const key: AllowanceKey = { roomId, name: `rows ${role}`, period: now.toISOString().slice(0, HOUR_LETTERS) };
  return {
    limit,
    left: async () => Math.max(0, limit - (await spentOf(key))),
    take: (rows) => spend(key, rows, limit),
  };
}

/** When the next hour begins, and with it a new allowance. */
export function nextHour(now = new Date()): Date {
  return new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
}

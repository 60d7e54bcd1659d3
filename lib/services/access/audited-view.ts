import type { Access } from "@/lib/domain/access";
import { actingRole } from "@/lib/domain/acting-role";
import { type Actor, isStaff } from "@/lib/domain/actor";
import type { AuditAction } from "@/lib/domain/audit-entry";
import { DomainError } from "@/lib/domain/domain-error";
import type { ExportedTable } from "@/lib/domain/export";
import type { Locale } from "@/lib/domain/localized-text";
import type { DeskAction, DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { insertExport } from "@/lib/store/exports";
import { purposeOf } from "@/lib/store/seats";
import { describeCopy } from "../exports/describe-copy";
import { accessOf } from "./access-of";
import { userDigest } from "./keyed-digest";
import { rowAllowance } from "./row-allowance";

export interface ViewRequest {
  action: DeskAction;
  object: DeskPage;
  objectId?: string | null;
  purpose?: Purpose | null;
  locale: Locale;
}

/** How an answer is counted and what of it leaves the tool. */
export interface ViewResult<T> {
  countRows?: (result: T) => number;
  /** for exports: the table that is handed out */
  table?: (result: T) => ExportedTable;
}

/** The name an audit entry gives an actor: a role, never a seat. */
export const auditName: (actor: Actor) => string = actingRole;

/**
 * The one way into the company's tool: authorise, read, leave a trace, answer. A refusal leaves a trace too. The trace is
 * written before the answer is given, so that nothing is seen without one.
 */
export async function auditedView<T>(
  actor: Actor,
  request: ViewRequest,
  read: (access: Access) => Promise<T>,
  { countRows, table }: ViewResult<T> = {},
): Promise<T> {
  const stated = request.purpose ?? (actor.kind === "seat" ? await purposeOf(actor.seatId) : null);
  const trace = { actor, request, purpose: stated };
  try {
    if (!isStaff(actor))
      throw new DomainError("forbidden", "Only staff may open the company's tool. Take a staff role first.");
    const { action, object: page, locale } = request;
    const accessWith = await accessOf(actor, { action, page, purpose: stated ?? "lesson", locale });
    const result = await readWithinAllowance(actor, page, accessWith, read, countRows ?? ((): number => 1));
    await leaveTrace(trace, action, countRows ? countRows(result) : null, table?.(result));
    return result;
  } catch (error) {
    const refused = error instanceof DomainError && REFUSALS.has(error.code);
    if (refused) await leaveTrace(trace, "denied", null);
    throw error;
  }
}

const REFUSALS: ReadonlySet<string> = new Set(["forbidden", "withheld", "rows-spent"]);

/**
 * Reads with what is left of the hour's rows, then pays for what came. Whoever was faster meanwhile may have left less: then it is
 * read again with what could still be paid for.
 */
async function readWithinAllowance<T>(
  actor: Actor,
  page: DeskPage,
  accessWith: (rowsLeft: number | null) => Access,
  read: (access: Access) => Promise<T>,
  countRows: (result: T) => number,
): Promise<T> {
  const allowance = rowAllowance(actor.room.id, actingRole(actor), page, composePolicy(actor.room.safeguards));
  if (!allowance) return read(accessWith(null));
  const result = await read(accessWith(await allowance.left()));
  const rows = countRows(result);
  const paid = rows === 0 ? 0 : await allowance.take(rows);
  return paid === rows ? result : read(accessWith(paid));
}

/** Pages whose object, where they have one, is a user. */
const ABOUT_A_USER: ReadonlySet<DeskPage> = new Set(["user", "map"]);

interface Trace {
  actor: Actor;
  request: ViewRequest;
  purpose: Purpose | null;
}

async function leaveTrace(
  { actor, request, purpose }: Trace,
  action: AuditAction,
  rows: number | null,
  table?: ExportedTable,
): Promise<void> {
  const at = new Date();
  const { object } = request;
  const { room } = actor;
  const named = request.objectId ?? null;
  const objectId = named !== null && ABOUT_A_USER.has(object) ? userDigest(room.id, named) : named;
  const entry = { roomId: room.id, at, actor: auditName(actor), action, object, objectId, rows, purpose };
  const gone = () => new DomainError("room-not-found", "This room has just been deleted.");
  if (action !== "export") {
    if ((await appendAuditEntry(entry)) === null) throw gone();
    return;
  }
  const copy = await describeCopy(room, { object, objectId, rows: rows ?? 0, table });
  await transaction(async (within) => {
    const sequence = await appendAuditEntry(entry, within);
    if (sequence === null) throw gone();
    await insertExport({ roomId: room.id, sequence, at, actor: entry.actor, object, objectId, ...copy }, within);
  });
}

import type { Access } from "@/lib/domain/access";
import type { AuditPage } from "@/lib/domain/audit-review";
import type { PageRequest } from "@/lib/domain/page-request";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { reviewOf } from "./review-sample";

/** Who looked at what, newest first; where a sample of it is read, with what became of each line. */
export async function readAudit({ actor, policy }: Access, { page, pageSize }: PageRequest): Promise<AuditPage> {
  const { room } = actor;
  const { reviewed } = policy.access;
  const { total, rows } = await auditEntriesPage(room.id, { page, pageSize });
  return {
    total,
    page,
    pageSize,
    reviewed,
    rows: rows.map((entry) => ({ ...entry, review: reviewed ? reviewOf(room.seed, entry) : null })),
  };
}

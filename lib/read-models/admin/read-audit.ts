import type { Access } from "@/lib/domain/access";
import type { AuditPage } from "@/lib/domain/admin-views";
import type { PageRequest } from "@/lib/domain/page-request";
import { auditEntriesPage } from "@/lib/store/audit-entries";

/** Who looked at what, newest first. */
export async function readAudit(access: Access, page: PageRequest): Promise<AuditPage> {
  const { total, rows } = await auditEntriesPage(access.actor.room.id, page);
  return { total, page: page.page, pageSize: page.pageSize, rows };
}

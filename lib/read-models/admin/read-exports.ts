import type { Access } from "@/lib/domain/access";
import type { ExportsPage } from "@/lib/domain/export";
import type { PageRequest } from "@/lib/domain/page-request";
import { exportsPage } from "@/lib/store/exports";

/** The register of copies that left, newest first. It says what a copy holds, and nothing out of it. */
export async function readExports(access: Access, { page, pageSize }: PageRequest): Promise<ExportsPage> {
  return { page, pageSize, ...(await exportsPage(access.actor.room.id, { page, pageSize })) };
}

import type { Metadata } from "next";
import { AuditPage } from "@/components/admin/audit/audit-page";
import { firstOf } from "@/components/admin/table/list-address";
import { readPage } from "@/components/admin/table/read-page";
import { readAudit } from "@/lib/read-models/admin/read-audit";
import { verifyAudit } from "@/lib/services/audit/verify-audit";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("audit.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const page = readPage(query);
  const verify = firstOf(query, "verify") !== undefined;
  return renderDesk(
    {
      code,
      object: "audit",
      objectId: verify ? "verify" : undefined,
      path: "/audit",
      read: async (access) => ({
        entries: await readAudit(access, page),
        verification: verify ? await verifyAudit(access.actor.room.id) : null,
      }),
      countRows: ({ entries }) => entries.rows.length,
    },
    ({ entries, verification }, desk) => <AuditPage desk={desk.context} page={entries} verification={verification} />,
  );
}

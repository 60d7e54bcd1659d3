import type { Metadata } from "next";
import { AuditPage } from "@/components/admin/audit/audit-page";
import { readPage } from "@/components/admin/table/read-page";
import { readAudit } from "@/lib/read-models/admin/read-audit";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("audit.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const page = readPage(await searchParams);
  return renderDesk(
    {
      code,
      object: "audit",
      path: "/audit",
      read: (access) => readAudit(access, page),
      countRows: (entries) => entries.rows.length,
    },
    (entries, desk) => <AuditPage desk={desk.context} page={entries} />,
  );
}

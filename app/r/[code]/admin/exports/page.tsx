import type { Metadata } from "next";
import { ExportsPage } from "@/components/admin/exports/exports-page";
import { readPage } from "@/components/admin/table/read-page";
import { readExports } from "@/lib/read-models/admin/read-exports";
import type { DeskPageProps } from "../_desk/page-props";
import { accessTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return accessTitle("exports.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const page = readPage(await searchParams);
  return renderDesk(
    {
      code,
      object: "exports",
      path: "/exports",
      read: (access) => readExports(access, page),
      countRows: ({ rows }) => rows.length,
    },
    (exports, desk) => <ExportsPage desk={desk.context} page={exports} />,
  );
}

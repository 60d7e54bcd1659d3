import type { Metadata } from "next";
import { OverviewPage } from "@/components/admin/overview/overview-page";
import { firstOf } from "@/components/admin/table/list-address";
import { readOverview } from "@/lib/read-models/admin/read-overview";
import type { DeskPageProps } from "./_desk/page-props";
import { pageTitle } from "./_desk/page-title";
import { renderDesk } from "./_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("overview.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const table = firstOf(await searchParams, "table");
  return renderDesk({ code, object: "overview", path: "", read: readOverview }, (overview, desk) => (
    <OverviewPage desk={desk.context} overview={overview} table={table} />
  ));
}

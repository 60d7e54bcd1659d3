import type { Metadata } from "next";
import { firstOf } from "@/components/admin/table/list-address";
import { TruthPage } from "@/components/admin/truth/truth-page";
import { readTruth } from "@/lib/read-models/admin/read-truth";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

const DEFAULT_GROUP = "orientation";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("truth.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const group = firstOf(query, "group") ?? DEFAULT_GROUP;
  return renderDesk(
    { code, object: "truth", objectId: group, path: "/truth", read: (access) => readTruth(access, group) },
    (truth, desk) => <TruthPage desk={desk.context} truth={truth} table={firstOf(query, "table")} />,
  );
}

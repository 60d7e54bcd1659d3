import type { Metadata } from "next";
import { SearchPage } from "@/components/admin/search/search-page";
import { firstOf } from "@/components/admin/table/list-address";
import { searchCompany } from "@/lib/read-models/admin/search-company";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

const MAX_LENGTH = 60;

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("search.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const text = (firstOf(await searchParams, "q") ?? "").trim().slice(0, MAX_LENGTH);
  return renderDesk(
    {
      code,
      object: "users",
      path: "/search",
      read: (access) => searchCompany(access, text),
      countRows: ({ hits }) => hits.filter(({ kind }) => kind === "user").length,
    },
    ({ hits }, desk) => <SearchPage desk={desk.context} text={text} hits={hits} />,
  );
}

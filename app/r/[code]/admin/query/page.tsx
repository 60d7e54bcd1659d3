import type { Metadata } from "next";
import { QueryPage } from "@/components/admin/query/query-page";
import { firstOf, type SearchParams } from "@/components/admin/table/list-address";
import { type RawQuery, rawQuerySchema } from "@/lib/domain/raw-query";
import { readRawRows } from "@/lib/read-models/admin/read-raw-rows";
import type { DeskPageProps } from "../_desk/page-props";
import { accessTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return accessTitle("query.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = queryOf(await searchParams);
  return renderDesk(
    {
      code,
      object: "query",
      objectId: query.table,
      path: "/query",
      read: (access) => readRawRows(access, query),
      countRows: ({ rows }) => rows.length,
    },
    (view, desk) => <QueryPage desk={desk.context} view={view} />,
  );
}

/** The choices in the address; the first ones where it holds none that could be. */
function queryOf(parameters: SearchParams): RawQuery {
  const [table, topic, cluster, limit] = ["table", "topic", "cluster", "limit"].map((name) =>
    firstOf(parameters, name),
  );
  const asked = rawQuerySchema.safeParse({ table, topic, cluster, limit });
  return asked.success ? asked.data : rawQuerySchema.parse({});
}

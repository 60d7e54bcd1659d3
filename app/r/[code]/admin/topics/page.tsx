import type { Metadata } from "next";
import { firstOf } from "@/components/admin/table/list-address";
import { readTopicSort } from "@/components/admin/topics/sort-topics";
import { TopicsPage } from "@/components/admin/topics/topics-page";
import { readTopics } from "@/lib/read-models/admin/read-topics";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("topics.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const sort = readTopicSort(firstOf(await searchParams, "sort"));
  return renderDesk(
    { code, object: "topics", path: "/topics", read: readTopics, countRows: ({ rows }) => rows.length },
    (topics, desk) => <TopicsPage desk={desk.context} list={topics} sort={sort} />,
  );
}

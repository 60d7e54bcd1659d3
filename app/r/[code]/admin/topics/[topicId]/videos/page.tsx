import type { Metadata } from "next";
import { firstOf } from "@/components/admin/table/list-address";
import { TopicSide } from "@/components/admin/topics/topic-side";
import { readTopicPage } from "@/lib/read-models/admin/read-topic-page";
import type { DeskPageProps } from "../../../_desk/page-props";
import { pageTitle } from "../../../_desk/page-title";
import { renderDesk } from "../../../_desk/render-desk";

type Props = DeskPageProps<{ topicId: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageTitle("topic.tabs.videos", (await params).topicId);
}

export default async function Page({ params, searchParams }: Props) {
  const { code, topicId } = await params;
  const asTable = firstOf(await searchParams, "table") === "videos";
  return renderDesk(
    {
      code,
      object: "topic",
      objectId: topicId,
      path: `/topics/${topicId}/videos`,
      read: (access) => readTopicPage(access, topicId),
    },
    (page, desk) => <TopicSide desk={desk.context} page={page} tab="videos" asTable={asTable} />,
  );
}

import type { Metadata } from "next";
import { ViewersPage } from "@/components/admin/viewers/viewers-page";
import { readViewersState } from "@/components/admin/viewers/viewers-state";
import type { DeskPageProps } from "../../../_desk/page-props";
import { pageTitle } from "../../../_desk/page-title";
import { renderDesk } from "../../../_desk/render-desk";
import { readList } from "./read-list";

type Props = DeskPageProps<{ topicId: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageTitle("topic.tabs.viewers", (await params).topicId);
}

export default async function Page({ params, searchParams }: Props) {
  const { code, topicId } = await params;
  const state = readViewersState(await searchParams);
  return renderDesk(
    {
      code,
      object: "topic-viewers",
      objectId: topicId,
      path: `/topics/${topicId}/viewers`,
      read: (access, desk) => readList(access, desk, topicId, state),
      countRows: ({ list }) => list.rows.length,
    },
    ({ page, list, place, clusters }, desk) => (
      <ViewersPage
        desk={desk.context}
        page={page}
        list={list}
        state={state}
        place={place}
        clusters={clusters}
        regions={desk.frame.regions}
      />
    ),
  );
}

import { useTranslations } from "next-intl";
import type { TopicPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { RelatedTopics } from "./related-topics";
import { TopicClusters } from "./topic-clusters";
import { TopicFrame } from "./topic-frame";
import { TopicSummary } from "./topic-summary";
import type { TopicTab } from "./topic-tabs";
import { TopicVideos } from "./topic-videos";

interface TopicSideProps {
  desk: DeskContext;
  page: TopicPage;
  tab: Exclude<TopicTab, "viewers">;
  asTable: boolean;
}

/** Any side of a topic but its list. */
export function TopicSide({ desk, page, tab, asTable }: TopicSideProps) {
  const narrator = useTranslations("admin.narrator");
  const path = `${desk.base}/topics/${page.topic.topicId}/${tab}`;
  return (
    <TopicFrame desk={desk} page={page} tab={tab} narrator={<NarratorNote>{narrator("topic")}</NarratorNote>}>
      {tab === "summary" ? <TopicSummary desk={desk} page={page} /> : null}
      {tab === "videos" ? <TopicVideos path={path} page={page} asTable={asTable} /> : null}
      {tab === "clusters" ? <TopicClusters desk={desk} path={path} page={page} asTable={asTable} /> : null}
      {tab === "related" ? <RelatedTopics base={desk.base} path={path} page={page} asTable={asTable} /> : null}
    </TopicFrame>
  );
}

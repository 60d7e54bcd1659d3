import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TopicPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { PageFrame } from "../frame/page-frame";
import { useFigures } from "../use-figures";
import { PublishingNote } from "../withheld/publishing-note";
import { type TopicTab, TopicTabs } from "./topic-tabs";

interface TopicFrameProps {
  desk: DeskContext;
  page: TopicPage;
  tab: TopicTab;
  actions?: ReactNode;
  narrator: ReactNode;
  children: ReactNode;
}

/** What the five sides of a topic share. */
export function TopicFrame({ desk, page, tab, actions, narrator, children }: TopicFrameProps) {
  const t = useTranslations("admin.topic");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const { topic } = page;
  const topicHref = `${desk.base}/topics/${topic.topicId}`;
  return (
    <PageFrame
      desk={desk}
      crumbs={[
        { label: t("topics"), href: `${desk.base}/topics` },
        tab === "summary" ? { label: topic.label } : { label: topic.label, href: topicHref },
        ...(tab === "summary" ? [] : [{ label: t(`tabs.${tab}`) }]),
      ]}
      title={topic.label}
      lead={
        topic.viewers === null
          ? withheld("topicLead", { id: topic.topicId })
          : t("lead", { id: topic.topicId, viewers: topic.viewers, watches: figures.integer(topic.watches) })
      }
      actions={actions}
      tabs={<TopicTabs base={desk.base} page={page} current={tab} />}
      narrator={narrator}
    >
      <PublishingNote publishing={page.publishing} />
      {children}
    </PageFrame>
  );
}

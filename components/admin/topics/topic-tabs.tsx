import Link from "next/link";
import { useTranslations } from "next-intl";
import type { TopicPage } from "@/lib/domain/admin-views";
import { useFigures } from "../use-figures";

export const TOPIC_TABS = ["summary", "viewers", "videos", "clusters", "related"] as const;
export type TopicTab = (typeof TOPIC_TABS)[number];

/** A topic's five sides, each an address. */
export function TopicTabs({ base, page, current }: { base: string; page: TopicPage; current: TopicTab }) {
  const t = useTranslations("admin.topic.tabs");
  const figures = useFigures();
  const counts: Partial<Record<TopicTab, number | null>> = {
    viewers: page.topic.viewers,
    videos: page.videos.length,
    clusters: page.clusters.length,
  };
  return (
    <nav aria-label={t("label")} className="desk-tabs mb-4">
      {TOPIC_TABS.map((tab) => {
        const count = counts[tab];
        return (
          <Link
            key={tab}
            href={`${base}/topics/${page.topic.topicId}${tab === "summary" ? "" : `/${tab}`}`}
            prefetch={false}
            aria-current={tab === current ? "page" : undefined}
          >
            {t(tab)}
            {count === undefined || count === null ? null : <span>{figures.integer(count)}</span>}
          </Link>
        );
      })}
    </nav>
  );
}

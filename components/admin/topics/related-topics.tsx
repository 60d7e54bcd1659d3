import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { liftScale } from "@/components/charts/lift-scale";
import type { TopicPage } from "@/lib/domain/admin-views";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";
import { liftColumn } from "./lift-column";

interface RelatedTopicsProps {
  base: string;
  path: string;
  page: TopicPage;
  asTable: boolean;
  /** Rows in the picture, the largest lifts first; the table holds all. */
  limit?: number;
}

/** What else this topic's viewers watch more than all users do. */
export function RelatedTopics({ base, path, page, asTable, limit }: RelatedTopicsProps) {
  const t = useTranslations("admin.topic.related");
  const figures = useFigures();
  const scale = liftScale(page.related.map((topic) => topic.lift));
  const top = page.related[0];
  if (top === undefined)
    return (
      <div className="desk-card">
        <EmptyState title={t("empty")} />
      </div>
    );
  return (
    <ChartCard
      id={`${page.topic.topicId}-related`}
      finding={t("finding", { topic: top.label, lift: figures.times(top.lift) })}
      sub={t("sub")}
      table={{
        columns: [t("topic"), t("lift")],
        rows: page.related.map((topic) => [topic.label, topic.lift]),
      }}
      asTable={asTable}
      chartHref={path}
      tableHref={`${path}?table=related`}
    >
      <DataTable
        caption={t("caption")}
        rows={page.related.slice(0, limit)}
        rowKey={(topic) => topic.topicId}
        columns={[
          {
            key: "topic",
            header: t("topic"),
            cell: (topic) => (
              <Link className="no-underline" href={`${base}/topics/${topic.topicId}`} prefetch={false}>
                {topic.label}
              </Link>
            ),
          },
          liftColumn(t("lift"), scale, figures.times),
        ]}
      />
    </ChartCard>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/sparkline";
import type { TopicRow } from "@/lib/domain/admin-views";
import type { Column } from "../table/column";
import { useFigures } from "../use-figures";

export type TopicColumn = "label" | "viewers" | "listed" | "watches" | "share" | "weeks" | "growth";

interface TopicColumnsProps {
  base: string;
  shown: readonly TopicColumn[];
  scale: readonly [number, number];
  weekCount: number;
}

/** Columns of a table of topics; all sparklines of one table stand on one scale. */
export function useTopicColumns({ base, shown, scale, weekCount }: TopicColumnsProps): Column<TopicRow>[] {
  const t = useTranslations("admin.topics.columns");
  const figures = useFigures();
  const number = (key: "viewers" | "listed" | "watches"): Column<TopicRow> => ({
    key,
    header: t(key),
    align: "end",
    sortKey: key,
    startsDescending: true,
    hiddenOnPhone: key !== "viewers",
    cell: (topic) => figures.integer(topic[key]),
  });
  const available: Record<TopicColumn, Column<TopicRow>> = {
    label: {
      key: "label",
      header: t("label"),
      sortKey: "label",
      cell: (topic) => (
        <Link className="no-underline" href={`${base}/topics/${topic.topicId}`} prefetch={false}>
          {topic.label}
        </Link>
      ),
    },
    viewers: number("viewers"),
    listed: number("listed"),
    watches: number("watches"),
    share: {
      key: "share",
      header: t("share"),
      align: "end",
      sortKey: "share",
      startsDescending: true,
      hiddenOnPhone: true,
      cell: (topic) => figures.percent(topic.share),
    },
    weeks: {
      key: "weeks",
      hiddenOnPhone: "narrow",
      header: t("weeks", { count: weekCount }),
      cell: (topic) => <Sparkline values={topic.weeks ?? []} scale={scale} />,
    },
    growth: {
      key: "growth",
      header: t("growth"),
      align: "end",
      sortKey: "growth",
      startsDescending: true,
      cell: (topic) => figures.signedPercent(topic.growth),
    },
  };
  return shown.map((column) => available[column]);
}

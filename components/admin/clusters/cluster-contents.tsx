import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { LiftAxis, LiftBar, type LiftTone } from "@/components/charts/lift-bar";
import { liftScale } from "@/components/charts/lift-scale";
import type { ClusterPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { DataTable } from "../table/data-table";
import { useFigures } from "../use-figures";

type Content = ClusterPage["contents"][number];
const SHOWN = 15;

/** The contents that the picture shows: the strongest, what the report named, and the weakest, by falling lift. */
export function shownContents(contents: readonly Content[]): Content[] {
  const ranked = contents.filter((content) => content.lift !== null).sort((a, b) => (b.lift ?? 0) - (a.lift ?? 0));
  if (ranked.length <= SHOWN) return ranked;
  const tail = ranked.slice(-4);
  const named = ranked.filter((content) => content.inReport !== null && !tail.includes(content));
  const head = ranked.filter((content) => !named.includes(content)).slice(0, SHOWN - tail.length - named.length);
  return [...new Set([...head, ...named, ...tail])].sort((a, b) => (b.lift ?? 0) - (a.lift ?? 0));
}

function toneOf(content: Content): LiftTone {
  if (content.inReport !== null) return "reported";
  return (content.lift ?? 0) >= 1 ? "above" : "below";
}

interface ClusterContentsProps {
  desk: DeskContext;
  page: ClusterPage;
  asTable: boolean;
}

/** What the cluster watches against what all users watch, on a logarithmic axis that diverges at 1×. */
export function ClusterContents({ desk, page, asTable }: ClusterContentsProps) {
  const t = useTranslations("admin.cluster.contents");
  const figures = useFigures();
  const rows = shownContents(page.contents);
  const scale = liftScale(rows.map((content) => content.lift));
  const path = `${desk.base}/clusters/${page.cluster.clusterId}`;
  const top = rows[0];
  const anyReported = rows.some((content) => content.inReport !== null);
  const named = page.contents.find((content) => content.inReport?.includes("lesbian"));
  return (
    <ChartCard
      id={`${page.cluster.clusterId}-contents`}
      finding={
        top === undefined
          ? t("none")
          : named !== undefined
            ? t("findingNamed", {
                topic: top.label,
                lift: figures.times(top.lift),
                named: named.inReport ?? "",
                count: rows.length,
              })
            : t("finding", { topic: top.label, lift: figures.times(top.lift) })
      }
      sub={t("sub")}
      table={{
        columns: [t("topic"), t("lift"), t("here"), t("all"), t("report")],
        rows: page.contents.map((content) => [
          content.label,
          content.lift,
          figures.percent(content.share),
          figures.percent(content.shareOfAll),
          content.inReport,
        ]),
      }}
      asTable={asTable}
      chartHref={path}
      tableHref={`${path}?table=contents`}
      linksBelow
    >
      <DataTable
        caption={t("caption")}
        rows={rows}
        rowKey={(content) => content.topicId}
        columns={[
          {
            key: "topic",
            header: t("topic"),
            cell: (content) => (
              <Link className="desk-quiet-link" href={`${desk.base}/topics/${content.topicId}`} prefetch={false}>
                {content.label}
              </Link>
            ),
          },
          {
            key: "lift",
            plot: true,
            header: (
              <>
                <span className="sr-only">{t("lift")}</span>
                <LiftAxis scale={scale} />
              </>
            ),
            cell: (content) => (
              <>
                <span className="sr-only">{figures.times(content.lift)}</span>
                <LiftBar lift={content.lift} label={figures.times(content.lift)} tone={toneOf(content)} scale={scale} />
              </>
            ),
          },
          { key: "here", header: t("here"), align: "end", cell: (content) => figures.percent(content.share) },
          {
            key: "all",
            header: t("all"),
            align: "end",
            cell: (content) => <span className="text-muted">{figures.percent(content.shareOfAll)}</span>,
          },
          ...(anyReported
            ? [
                {
                  key: "report",
                  header: t("report"),
                  cell: (content: Content) => (
                    <span className="text-xs">
                      {content.inReport === null ? null : t("quoted", { words: content.inReport })}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-t border-line px-4 pt-3 text-xs text-muted">
        {anyReported ? <LegendItem fill="var(--emphasis)" label={t("legendReported")} /> : null}
        <LegendItem fill="var(--bar)" label={t("legendAbove")} />
        <LegendItem fill="var(--below)" label={t("legendBelow")} />
      </ul>
    </ChartCard>
  );
}

function LegendItem({ fill, label }: { fill: string; label: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg className="size-2.5" aria-hidden="true">
        <rect width="100%" height="100%" fill={fill} />
      </svg>
      {label}
    </li>
  );
}

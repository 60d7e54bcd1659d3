import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableIcon } from "@/components/admin/frame/icons";
import type { ChartTable } from "./chart-table";
import { csvDataUri } from "./csv-data-uri";
import { PlainTable } from "./plain-table";

interface ChartCardProps {
  /** Names the chart in addresses (`?table=`) and in the file name. */
  id: string;
  finding: ReactNode;
  sub: ReactNode;
  table: ChartTable;
  asTable: boolean;
  /** This page with the chart as a picture, and with it as a table. */
  chartHref: string;
  tableHref: string;
  /** Where a whole list stands behind the chart, its own audited export. */
  csvHref?: string;
  linksBelow?: boolean;
  children: ReactNode;
  className?: string;
}

/** A chart whose title states what it found, with its rows as a table and as a file. */
export function ChartCard(props: ChartCardProps) {
  const t = useTranslations("admin.chart");
  const headingId = `${props.id}-finding`;
  const links = (
    <p className="flex flex-none items-center gap-3 text-xs">
      <Link
        className="inline-flex min-h-6 items-center gap-1"
        href={props.asTable ? props.chartHref : props.tableHref}
        prefetch={false}
        scroll={false}
        aria-describedby={headingId}
      >
        <TableIcon />
        {props.asTable ? t("asChart") : t("asTable")}
      </Link>
      <a
        className="inline-flex min-h-6 items-center"
        href={props.csvHref ?? csvDataUri(props.table)}
        download={props.csvHref ? undefined : `${props.id}.csv`}
        aria-describedby={headingId}
      >
        {t("csv")}
      </a>
    </p>
  );
  return (
    <section className={`desk-card pb-3 ${props.className ?? ""}`} aria-labelledby={headingId}>
      <header className="flex flex-wrap items-start justify-between gap-x-4 px-4 pt-3 pb-2">
        <div className="min-w-[min(12rem,100%)] flex-1">
          <h2 id={headingId} className="desk-finding">
            {props.finding}
          </h2>
          <p className="desk-sub">{props.sub}</p>
        </div>
        {props.linksBelow ? null : links}
      </header>
      {props.asTable ? <PlainTable table={props.table} labelledBy={headingId} /> : props.children}
      {props.linksBelow ? <div className="flex justify-end px-4 pt-2">{links}</div> : null}
    </section>
  );
}

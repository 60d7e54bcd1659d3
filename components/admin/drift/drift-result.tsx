import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { DriftView } from "@/lib/domain/lab-views";
import { useFigures } from "../use-figures";
import { Alluvial } from "./alluvial";
import { DriftDays } from "./drift-days";
import { DriftFigures } from "./drift-figures";

interface DriftResultProps {
  view: DriftView;
  follow: string | undefined;
  table: string | undefined;
  /** this page with a change to its query */
  hrefWith: (change: { follow?: string; table?: string }) => string;
}

export function DriftResult({ view, follow, table, hrefWith }: DriftResultProps) {
  const t = useTranslations("admin.drift.alluvial");
  const figures = useFigures();
  const followed = view.clusters.findIndex(({ clusterId }) => clusterId === follow);
  const name = view.clusters[followed]?.name;
  const day = (column: number) => t("day", { day: view.columns[column] ?? 0 });
  return (
    <>
      <DriftFigures view={view} />
      <div className="grid gap-4">
        <ChartCard
          id="drift-flows"
          finding={t("finding", {
            moved: figures.integer(view.changed.numerator),
            people: figures.integer(view.changed.denominator),
          })}
          sub={
            name === undefined ? (
              t("sub")
            ) : (
              <>
                {t("following", { name })}{" "}
                <Link href={hrefWith({ table })} prefetch={false} scroll={false}>
                  {t("all")}
                </Link>
              </>
            )
          }
          table={{
            columns: [t("from"), t("fromCluster"), t("to"), t("toCluster"), t("people")],
            rows: view.flows
              .filter(({ from, to }) => followed < 0 || from === followed || to === followed)
              .map(({ column, from, to, people }) => [
                day(column),
                view.clusters[from]?.name ?? "",
                day(column + 1),
                view.clusters[to]?.name ?? "",
                people,
              ]),
          }}
          asTable={table === "flows"}
          chartHref={hrefWith({ follow })}
          tableHref={hrefWith({ follow, table: "flows" })}
        >
          <Alluvial view={view} follow={followed} hrefOf={(clusterId) => hrefWith({ follow: clusterId })} />
        </ChartCard>
        <DriftDays
          view={view}
          asTable={table === "days"}
          chartHref={hrefWith({ follow })}
          tableHref={hrefWith({ follow, table: "days" })}
        />
      </div>
    </>
  );
}

import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { ConfidenceChart } from "@/components/charts/lazy-charts";
import type { UserHistory, UserPage } from "@/lib/domain/user-page";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { clusterSpells } from "./cluster-spells";

interface HistoryCardProps {
  path: string;
  page: UserPage;
  history: UserHistory;
  asTable: boolean;
}

/** Which cluster the engine guessed after each watch, and how sure it was. */
export function HistoryCard({ path, page, history, asTable }: HistoryCardProps) {
  const t = useTranslations("admin.user.history");
  const figures = useFigures();
  const spells = clusterSpells(history);
  const query = { topic: page.focusTopic?.topicId };
  return (
    <ChartCard
      id={`${page.userId}-clusters`}
      finding={t("finding", { changes: Math.max(0, spells.length - 1), cluster: page.assignment?.name ?? "—" })}
      sub={t("sub")}
      table={{
        columns: [t("afterWatches"), t("cluster"), t("confidence")],
        rows: history.map((step) => [step.afterWatches, step.name, figures.percent(step.confidence, 0)]),
      }}
      asTable={asTable}
      chartHref={listAddress(path, query)}
      tableHref={listAddress(path, { ...query, table: "clusters" })}
    >
      {history.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <ConfidenceChart
          points={history.map((step) => ({
            watches: step.afterWatches,
            confidence: step.confidence * 100,
          }))}
          spells={spells}
          confidenceName={t("confidence")}
          axisName={t("axis")}
        />
      )}
      <noscript>
        <p className="desk-sub px-4">{t("noScript")}</p>
      </noscript>
    </ChartCard>
  );
}

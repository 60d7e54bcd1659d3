import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { CutOffChart } from "@/components/charts/lazy-charts";
import type { Truth } from "@/lib/domain/admin-views";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";

interface TruthCutOffsProps {
  path: string;
  truth: Truth;
  asTable: boolean;
}

/** What another cut-off would give and take. */
export function TruthCutOffs({ path, truth, asTable }: TruthCutOffsProps) {
  const t = useTranslations("admin.truth.cutOffs");
  const figures = useFigures();
  const errorFree = truth.cutOffs.some((each) => each.wronglyListed === 0 && each.missed === 0);
  const withheld = useTranslations("admin.withheld");
  const told = truth.cutOffs.filter((each) => each.wronglyListed !== null && each.missed !== null);
  const query = { group: truth.group.id };
  return (
    <ChartCard
      id={`truth-${truth.group.id}-cut-offs`}
      finding={told.length === 0 ? withheld("cutOffs.finding") : errorFree ? t("findingFree") : t("finding")}
      sub={t("sub")}
      table={{
        columns: [t("share"), t("listed"), t("wronglyListed"), t("missed")],
        rows: truth.cutOffs.map((each) => [figures.percent(each.share), each.listed, each.wronglyListed, each.missed]),
      }}
      asTable={asTable}
      chartHref={listAddress(path, query)}
      tableHref={listAddress(path, { ...query, table: "cut-offs" })}
    >
      {told.length === 0 ? (
        <EmptyState title={withheld("cutOffs.title")}>{withheld("cutOffs.text")}</EmptyState>
      ) : (
        <CutOffChart
          points={told.map((each) => ({
            percent: Math.round(each.share * 1e4) / 100,
            wronglyListed: each.wronglyListed ?? 0,
            missed: each.missed ?? 0,
          }))}
          cutOffPercent={Math.round(truth.cutOffShare * 1e4) / 100}
          wronglyListedName={t("wronglyListed")}
          missedName={t("missed")}
          cutOffName={t("here", { share: figures.percent(truth.cutOffShare, 0) })}
          axisName={t("axis")}
        />
      )}
      <noscript>
        <p className="desk-sub px-4">{t("noScript")}</p>
      </noscript>
    </ChartCard>
  );
}

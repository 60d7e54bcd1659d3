import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { ShareLinesChart } from "@/components/charts/lazy-charts";
import type { DriftView } from "@/lib/domain/lab-views";
import { useFigures } from "../use-figures";

interface DriftDaysProps {
  view: DriftView;
  asTable: boolean;
  chartHref: string;
  tableHref: string;
}

const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);

/** Day by day: how many guesses are right, how many changed, for how many there is none. */
export function DriftDays({ view, asTable, chartHref, tableHref }: DriftDaysProps) {
  const t = useTranslations("admin.drift.days");
  const figures = useFigures();
  return (
    <ChartCard
      id="drift-days"
      finding={t("finding", { right: figures.percent(view.right.value, 0), days: view.settings.days })}
      sub={t("sub")}
      table={{
        columns: [t("day"), t("right"), t("changed"), t("none")],
        rows: view.perDay.map(({ day, right, changed, none }) => [
          day,
          figures.percent(right),
          figures.percent(changed),
          figures.percent(none),
        ]),
      }}
      asTable={asTable}
      chartHref={chartHref}
      tableHref={tableHref}
    >
      <ShareLinesChart
        days={view.perDay.map(({ day, right, changed, none }) => ({
          day,
          right: percent(right),
          changed: percent(changed),
          none: percent(none),
        }))}
        lines={[
          { key: "right", name: t("right"), colour: "var(--emphasis)" },
          { key: "changed", name: t("changed"), colour: "var(--wrong)", dash: "6 3" },
          { key: "none", name: t("none"), colour: "var(--muted)", dash: "2 3" },
        ]}
        axisName={t("axis")}
      />
      <noscript>
        <p className="desk-sub px-4">{t("noScript")}</p>
      </noscript>
    </ChartCard>
  );
}

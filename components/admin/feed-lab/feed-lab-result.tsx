import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { FeedLabView, Measure } from "@/lib/domain/lab-views";
import { useFigures } from "../use-figures";
import { MeasuresTable } from "./measures-table";

interface FeedLabResultProps {
  view: FeedLabView;
  asTable: boolean;
  chartHref: string;
  tableHref: string;
}

/** Two feeds, measured alike; the plain figures, every day of them, as a table and as a file. */
export function FeedLabResult({ view, asTable, chartHref, tableHref }: FeedLabResultProps) {
  const t = useTranslations("admin.feedLab");
  const names = useTranslations("admin.simulation.recommenders");
  const figures = useFigures();
  const { a, b } = view.settings;
  const of = (id: Measure) => view.measures.find((each) => each.id === id);
  const minutes = (side: "a" | "b") => figures.decimal(of("minutesPerDay")?.[side].value ?? 0, 1);
  const satisfied = (side: "a" | "b") => figures.percent(of("satisfaction")?.[side].value ?? null, 0);
  return (
    <ChartCard
      id="feed-lab"
      finding={t("finding", {
        a: names(`${a}.name`),
        b: names(`${b}.name`),
        minutesA: minutes("a"),
        minutesB: minutes("b"),
        satisfiedA: satisfied("a"),
        satisfiedB: satisfied("b"),
      })}
      sub={t("sub", { people: view.settings.people, watchesA: view.watches.a, watchesB: view.watches.b })}
      table={{
        columns: [t("table.measure"), t("table.day"), names(`${a}.name`), `${names(`${b}.name`)} (B)`],
        rows: view.measures.flatMap(({ id, a, b }) => [
          [t(`measures.${id}.name`), t("table.run"), rounded(a.value), rounded(b.value)],
          ...((a.interval ?? b.interval)
            ? [
                [t(`measures.${id}.name`), t("table.low"), rounded(a.interval?.[0]), rounded(b.interval?.[0])],
                [t(`measures.${id}.name`), t("table.high"), rounded(a.interval?.[1]), rounded(b.interval?.[1])],
              ]
            : []),
          ...(a.days ?? []).map((value, day) => [
            t(`measures.${id}.name`),
            t("table.dayNumber", { day: day + 1 }),
            rounded(value),
            rounded(b.days?.[day]),
          ]),
        ]),
      }}
      asTable={asTable}
      chartHref={chartHref}
      tableHref={tableHref}
    >
      <MeasuresTable view={view} />
    </ChartCard>
  );
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(6));
}

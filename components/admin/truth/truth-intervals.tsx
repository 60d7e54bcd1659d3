import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { axisMax, Interval, IntervalAxis } from "@/components/charts/interval-plot";
import type { PublishedRate, Truth } from "@/lib/domain/admin-views";
import { listAddress } from "../table/list-address";
import { ScrollRegion } from "../table/scroll-region";
import { useFigures } from "../use-figures";

const SHOWN = 10;

interface TruthIntervalsProps {
  path: string;
  truth: Truth;
  asTable: boolean;
}

interface Row {
  key: string;
  name: string;
  rate: PublishedRate;
  strong: boolean;
}

/** The same rate inside each cluster: nowhere is it zero for sure. */
export function TruthIntervals({ path, truth, asTable }: TruthIntervalsProps) {
  const t = useTranslations("admin.truth.intervals");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const clusters = [...truth.byCluster].sort(
    (a, b) => (b.falseOutingRate.denominator ?? 0) - (a.falseOutingRate.denominator ?? 0),
  );
  const all: Row[] = [
    { key: "everyone", name: t("everyone"), rate: truth.falseOutingRate, strong: true },
    ...clusters.map((cluster) => ({
      key: cluster.clusterId,
      name: cluster.name,
      rate: cluster.falseOutingRate,
      strong: false,
    })),
    { key: "room", name: t("room"), rate: truth.room, strong: true },
  ];
  const withPeople = all.filter((row) => (row.rate.denominator ?? 0) > 0);
  const shown = [
    all[0],
    ...clusters.slice(0, SHOWN).map((cluster) => all.find((row) => row.key === cluster.clusterId)),
    all.at(-1),
  ].filter((row): row is Row => row !== undefined && ((row.rate.denominator ?? 0) > 0 || row.strong));
  const free = withPeople.filter((row) => row.rate.numerator === 0 && row.key !== "room").length;
  const max = axisMax(shown.flatMap((row) => (row.rate.interval === null ? [] : [row.rate.interval[1]])));
  const query = { group: truth.group.id };
  const of = (rate: PublishedRate) =>
    rate.denominator === null
      ? "—"
      : t("of", { numerator: figures.integer(rate.numerator), denominator: figures.integer(rate.denominator) });
  return (
    <ChartCard
      id={`truth-${truth.group.id}-clusters`}
      finding={
        truth.falseOutingRate.value === null && truth.falseOutingRate.denominator === null
          ? withheld("truthIntervals")
          : free === 0
            ? t("finding")
            : t("findingSome", { count: withPeople.length - 1 - free, all: withPeople.length - 1 })
      }
      sub={t("sub")}
      table={{
        columns: [t("row"), t("wrong"), t("listed"), t("rate"), t("low"), t("high")],
        rows: all.map(({ name, rate }) => [
          name,
          rate.numerator,
          rate.denominator,
          figures.percent(rate.value),
          figures.percent(rate.interval?.[0] ?? null),
          figures.percent(rate.interval?.[1] ?? null),
        ]),
      }}
      asTable={asTable}
      chartHref={listAddress(path, query)}
      tableHref={listAddress(path, { ...query, table: "clusters" })}
    >
      <ScrollRegion label={t("table")}>
        <table className="desk-table desk-interval-table" data-rows="close">
          <caption>{t("sub")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("row")}</th>
              <th scope="col">
                <span className="sr-only">{t("rate")}</span>
                <IntervalAxis max={max} />
              </th>
              <th scope="col" data-align="end">
                {t("wrongOfListed")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, rate, strong }) => (
              <tr key={key} data-strong={strong}>
                <th scope="row">{name}</th>
                <td className="desk-plot">
                  <span className="sr-only">{figures.percent(rate.value)}</span>
                  {rate.value === null || rate.interval === null ? (
                    <span aria-hidden="true">—</span>
                  ) : (
                    <Interval
                      value={rate.value}
                      interval={rate.interval}
                      reference={truth.falseOutingRate.value}
                      max={max}
                      strong={strong}
                    />
                  )}
                </td>
                <td data-align="end">{of(rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </ChartCard>
  );
}

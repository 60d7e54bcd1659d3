import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import type { Truth } from "@/lib/domain/admin-views";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { TruthDots } from "./truth-dots";
import { TruthRates } from "./truth-rates";

interface TruthDotsCardProps {
  path: string;
  truth: Truth;
  asTable: boolean;
}

export function TruthDotsCard({ path, truth, asTable }: TruthDotsCardProps) {
  const t = useTranslations("admin.truth.dots");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const { tp, fp, fn, tn } = truth.confusion;
  const query = { group: truth.group.id };
  return (
    <div className="desk-card">
      <TruthRates truth={truth} />
      <ChartCard
        className="desk-card-inner"
        id={`truth-${truth.group.id}`}
        finding={
          tp === null || fp === null || fn === null
            ? withheld("truthDots")
            : t("finding", { count: figures.integer(tp + fp + fn) })
        }
        sub={t("sub")}
        table={{
          columns: [t("case"), t("users")],
          rows: [
            [t("right.title"), tp],
            [t("wrong.title"), fp],
            [t("missed.title"), fn],
            [t("neither"), tn],
          ],
        }}
        asTable={asTable}
        chartHref={listAddress(path, query)}
        tableHref={listAddress(path, { ...query, table: "dots" })}
      >
        <TruthDots truth={truth} />
        <p className="desk-sub px-4 pt-3">{t("notDrawn", { count: figures.integer(tn) })}</p>
      </ChartCard>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { PublishedRate, Truth } from "@/lib/domain/admin-views";
import { useFigures } from "../use-figures";

/** Three rates, each with what it is made of and its 95 % Wilson interval. */
export function TruthRates({ truth }: { truth: Truth }) {
  const t = useTranslations("admin.truth.rates");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const rates: [string, PublishedRate][] = [
    ["wrong", truth.falseOutingRate],
    ["missed", truth.missedRate],
    ["outside", truth.wrongFlagRate],
  ];
  return (
    <dl className="desk-figures">
      {rates.map(([key, rate]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd className="desk-rate">{figures.percent(rate.value)}</dd>
          <dd>
            {rate.denominator === null
              ? withheld("weeks")
              : t("of", { numerator: figures.integer(rate.numerator), denominator: figures.integer(rate.denominator) })}
            {rate.interval === null
              ? null
              : ` · ${t("interval", { low: figures.decimal(rate.interval[0] * 100, 1), high: figures.decimal(rate.interval[1] * 100, 1) })}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

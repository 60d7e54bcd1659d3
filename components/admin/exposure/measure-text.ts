import { useFormatter, useTranslations } from "next-intl";
import type { MeasureUnit } from "@/lib/domain/measure";
import { useFigures } from "../use-figures";

const SPANS = [
  { unit: "seconds", seconds: 1, below: 120 },
  { unit: "minutes", seconds: 60, below: 7_200 },
  { unit: "hours", seconds: 3_600, below: 172_800 },
  { unit: "days", seconds: 86_400, below: Number.POSITIVE_INFINITY },
] as const;

/** A time in the largest unit that still has two of it. */
export function spanOf(seconds: number): { unit: (typeof SPANS)[number]["unit"]; count: number } {
  const span = SPANS.find(({ below }) => seconds < below) ?? SPANS[0];
  return { unit: span.unit, count: seconds / span.seconds };
}

/** Values of measures as the page writes them, each in its unit; "—" where there is none. */
export function useMeasureText() {
  const t = useTranslations("exposure.unit");
  const format = useFormatter();
  const figures = useFigures();
  const count = (value: number) =>
    Number.isInteger(value) || Math.abs(value) >= 100 ? figures.integer(value) : figures.decimal(value, 2);

  function value(number: number | null, unit: MeasureUnit): string {
    if (number === null) return "—";
    switch (unit) {
      case "share":
        return figures.percent(number);
      case "ratio":
        return figures.times(number);
      case "auc":
      case "index":
        return figures.decimal(number, 3);
      case "bits":
        return t("bits", { count: figures.decimal(number, 3) });
      case "money":
        return format.number(number, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" });
      case "seconds": {
        const span = spanOf(number);
        return t(span.unit, { count: figures.integer(span.count) });
      }
      default:
        return count(number);
    }
  }
  return { value, count };
}

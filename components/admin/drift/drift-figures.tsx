import { useTranslations } from "next-intl";
import type { DriftView } from "@/lib/domain/lab-views";
import { useFigures } from "../use-figures";

/** What a run comes to, in four numbers. */
export function DriftFigures({ view }: { view: DriftView }) {
  const t = useTranslations("admin.drift.figures");
  const figures = useFigures();
  const of = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    t("of", { numerator: figures.integer(numerator), denominator: figures.integer(denominator) });
  const drift = view.preferenceDrift;
  const rows = [
    { key: "people", value: figures.integer(view.settings.people), note: t("watches", { count: view.watches }) },
    { key: "changed", value: figures.percent(view.changed.value), note: of(view.changed) },
    { key: "right", value: figures.percent(view.right.value), note: of(view.right) },
    { key: "drift", value: drift === null ? "—" : figures.decimal(drift, 3), note: t("driftNote") },
  ] as const;
  return (
    <dl className="desk-card desk-figures mb-4">
      {rows.map(({ key, value, note }) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}

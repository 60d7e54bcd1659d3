import { useTranslations } from "next-intl";
import { sameValue } from "@/lib/domain/compare-exposure";
import type { MeasureFacts, MeasureValue } from "@/lib/domain/measure";
import { MeasureScale } from "./measure-scale";
import { useMeasureText } from "./measure-text";

interface MeasureCardProps {
  description: MeasureFacts;
  before: MeasureValue;
  after: MeasureValue;
}

/** One measure before and after, with what it is made of; formula, source and meaning on demand. */
export function MeasureCard({ description, before, after }: MeasureCardProps) {
  const t = useTranslations("exposure.measure");
  const words = useTranslations("measures");
  const text = useMeasureText();
  const { id, unit } = description;
  const { numerator, denominator, interval, sampled } = after;
  const shown = { before: text.value(before.value, unit), after: text.value(after.value, unit) };
  return (
    <li className="desk-measure" data-changed={!sameValue(before, after)}>
      <details>
        <summary>{words(`${id}.label`)}</summary>
        <div className="desk-measure-about">
          <p>{words(`${id}.meaning`)}</p>
          <p>{t(description.better)}</p>
          <dl>
            <dt>{t("formula")}</dt>
            <dd>{description.formula}</dd>
            <dt>{t("source")}</dt>
            <dd>{description.source}</dd>
          </dl>
          <p>{t("code", { code: description.code })}</p>
        </div>
      </details>
      <p className="desk-measure-values">
        <span>
          <span aria-hidden="true">{shown.before}</span>
          <span className="sr-only">{t("beforeValue", { value: shown.before })}</span>
        </span>
        <b>
          <span aria-hidden="true">{shown.after}</span>
          <span className="sr-only">{t("afterValue", { value: shown.after })}</span>
        </b>
      </p>
      <MeasureScale unit={unit} before={before.value} after={after.value} />
      <p className="desk-sub">
        {numerator === null || denominator === null
          ? after.value === null
            ? t("nothing")
            : null
          : t("of", { numerator: text.count(numerator), denominator: text.count(denominator) })}
        {interval ? (
          <span className="block">
            {t("interval", { low: text.value(interval[0], unit), high: text.value(interval[1], unit) })}
          </span>
        ) : null}
        {sampled === undefined ? null : <span className="block">{t("sampled", { count: sampled })}</span>}
      </p>
    </li>
  );
}

import { useTranslations } from "next-intl";
import { USES, type Use } from "@/lib/domain/exposure-views";
import type { Usefulness } from "@/lib/domain/measure";
import { useFigures } from "../use-figures";
import { MeasureScale } from "./measure-scale";

/** What the company still gets, before and after, beside what is exposed and never mixed with it. */
export function UseRow({ before, after }: { before: Usefulness; after: Usefulness }) {
  const t = useTranslations("exposure.use");
  const m = useTranslations("exposure.measure");
  const figures = useFigures();
  return (
    <section className="desk-card desk-use" aria-labelledby="use">
      <h2 id="use" className="desk-finding">
        {t("title")}
      </h2>
      <ul>
        {USES.map((use: Use) => {
          const shown = { before: figures.percent(before[use].value), after: figures.percent(after[use].value) };
          return (
            <li key={use} className="desk-measure">
              <h3>{t(use)}</h3>
              <p className="desk-measure-values">
                <span>
                  <span aria-hidden="true">{shown.before}</span>
                  <span className="sr-only">{m("beforeValue", { value: shown.before })}</span>
                </span>
                <b>
                  <span aria-hidden="true">{shown.after}</span>
                  <span className="sr-only">{m("afterValue", { value: shown.after })}</span>
                </b>
              </p>
              <MeasureScale unit="share" before={before[use].value} after={after[use].value} />
              <p className="desk-sub">{t(`${use}About`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

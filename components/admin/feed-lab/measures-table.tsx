import { useTranslations } from "next-intl";
import { PairLines } from "@/components/charts/pair-lines";
import type { FeedLabView, Figure, Measure } from "@/lib/domain/lab-views";
import { ScrollRegion } from "../table/scroll-region";
import { useFigures } from "../use-figures";
import { difference, GROUPS, type Group, written, writtenDifference } from "./measure-format";

/** Every measure with its meaning in one sentence, both feeds beside each other, and day by day where it has days. */
export function MeasuresTable({ view }: { view: FeedLabView }) {
  const t = useTranslations("admin.feedLab");
  const figures = useFigures();
  const names = useTranslations("admin.simulation.recommenders");
  const measure = (id: Measure) => view.measures.find((each) => each.id === id);
  const text = (id: Measure, figure: Figure) => (
    <>
      <span className="block">{written(figures, id, figure.value, (unit) => t(`units.${unit}`))}</span>
      {figure.interval === null ? null : (
        <span className="desk-sub">
          {t("interval", {
            low: written(figures, id, figure.interval[0], () => ""),
            high: written(figures, id, figure.interval[1], () => ""),
          })}
        </span>
      )}
    </>
  );
  return (
    <ScrollRegion label={t("caption")}>
      <table className="desk-table desk-measures desk-fits">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.measure")}</th>
            <th scope="col" data-align="end">
              <span className="desk-pair-key" data-line="a" aria-hidden="true" /> {names(`${view.settings.a}.name`)}
            </th>
            <th scope="col" data-align="end">
              <span className="desk-pair-key" data-line="b" aria-hidden="true" /> {names(`${view.settings.b}.name`)}
            </th>
            <th scope="col" data-align="end">
              {t("columns.difference")}
            </th>
            <th scope="col">{t("columns.days", { days: view.settings.days })}</th>
          </tr>
        </thead>
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {t(`groups.${group}`)}
              </th>
            </tr>
            {GROUPS[group].map((id) => {
              const found = measure(id);
              if (found === undefined) return null;
              const { a, b } = found;
              return (
                <tr key={id}>
                  <th scope="row">
                    <span className="block font-semibold">{t(`measures.${id}.name`)}</span>
                    <span className="desk-sub">{t(`measures.${id}.meaning`)}</span>
                  </th>
                  <td data-align="end">{text(id, a)}</td>
                  <td data-align="end">{text(id, b)}</td>
                  <td data-align="end">{writtenDifference(figures, id, difference(a, b))}</td>
                  <td>{a.days === null || b.days === null ? null : <PairLines a={a.days} b={b.days} />}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

import { useTranslations } from "next-intl";
import { countChanged, sameValue } from "@/lib/domain/compare-exposure";
import type { ExposureLabView } from "@/lib/domain/exposure-views";
import { EXPOSURE_GROUPS, type ExposureGroup, type MeasureFacts, type MeasureValue } from "@/lib/domain/measure";
import { MeasureCard } from "./measure-card";

/** Cards of a group that stand open; the rest is one press away. */
const FIRST = 4;
export const GROUP_LETTERS: Record<ExposureGroup, string> = {
  inference: "A",
  reidentification: "B",
  insider: "C",
  linkage: "D",
  population: "E",
};
const NOTHING: MeasureValue = { value: null, numerator: null, denominator: null };

/** Five groups of measures side by side, never blended into one. */
export function MeasureColumns({ view }: { view: ExposureLabView }) {
  return (
    <div className="desk-card desk-measure-columns" id="measures">
      {EXPOSURE_GROUPS.map((group) => (
        <MeasureColumn key={group} group={group} view={view} />
      ))}
    </div>
  );
}

function MeasureColumn({ group, view }: { group: ExposureGroup; view: ExposureLabView }) {
  const t = useTranslations("exposure");
  const descriptions = view.descriptions.filter((each) => each.group === group);
  const card = (description: MeasureFacts) => (
    <MeasureCard
      key={description.id}
      description={description}
      before={view.before[group][description.id] ?? NOTHING}
      after={view.after[group][description.id] ?? NOTHING}
    />
  );
  const rest = descriptions.slice(FIRST);
  const changed = rest.filter(({ id }) => !sameValue(view.before[group][id], view.after[group][id])).length;
  return (
    <section aria-labelledby={`group-${group}`}>
      <header>
        <h2 id={`group-${group}`} className="desk-finding">
          <span className="desk-letter">{GROUP_LETTERS[group]}</span> {t(`groups.${group}.name`)}
        </h2>
        <p className="desk-sub">{t(`groups.${group}.about`)}</p>
        <p className="desk-sub desk-measure-only-narrow">
          {t("measure.changedOf", countChanged(view.before, view.after, group))}
        </p>
        <p className="desk-measure-heads desk-sub" aria-hidden="true">
          <span>{t("measure.before")}</span>
          <span>{t("measure.after")}</span>
        </p>
      </header>
      <ul>{descriptions.slice(0, FIRST).map(card)}</ul>
      {rest.length > 0 ? (
        <details className="desk-measure-rest">
          <summary>
            {changed > 0
              ? t("measure.moreChanged", { count: rest.length, changed })
              : t("measure.more", { count: rest.length })}
          </summary>
          <ul>{rest.map(card)}</ul>
        </details>
      ) : null}
    </section>
  );
}

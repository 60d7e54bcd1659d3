import { useTranslations } from "next-intl";
import type { Timeline } from "@/lib/domain/case-timeline";
import { useMeasureText } from "../exposure/measure-text";

type Event = Timeline["events"][number];

interface TimelineEventProps {
  event: Event;
  before: Event | null;
  measures: Timeline["measures"];
  /** the room's safeguards are those of this date */
  here: boolean;
  replay: ((form: FormData) => Promise<void>) | null;
}

/** One date: who says so, what was in force, and the measures beside those of the date before. */
export function TimelineEvent({ event, before, measures, here, replay }: TimelineEventProps) {
  const t = useTranslations("timeline");
  const safeguards = useTranslations("safeguards");
  const { id, claim, on, sources } = event;
  const headingId = `timeline-${id}`;
  return (
    <li className="desk-timeline-event" data-claim={claim} aria-labelledby={headingId}>
      <div className="desk-timeline-words">
        <p className="desk-timeline-when">
          {t(`events.${id}.when`)} <span className="desk-timeline-claim">{t(`claims.${claim}`)}</span>
        </p>
        <h2 id={headingId} className="desk-finding">
          {t(`events.${id}.title`)}
        </h2>
        <p>{t(`events.${id}.text`)}</p>
        <p className="desk-sub">
          {t("on")}: {on.length === 0 ? t("none") : on.map((one) => safeguards(`${one}.title`)).join(", ")}
        </p>
        {sources.length === 0 ? null : (
          <p className="desk-sub desk-timeline-source">
            {t("source")} {sources.join(" · ")}
          </p>
        )}
        {here ? (
          <p className="desk-timeline-here">{t("now")}</p>
        ) : replay === null ? null : (
          <form action={replay}>
            <input type="hidden" name="event" value={id} />
            <button type="submit" className="desk-button">
              {t("replay")}
              <span className="sr-only">: {t(`events.${id}.title`)}</span>
            </button>
          </form>
        )}
      </div>
      <dl className="desk-timeline-values">
        {measures.map((measure) => (
          <Figure
            key={measure.id}
            measure={measure}
            value={event.values === null ? undefined : (event.values[measure.id]?.value ?? null)}
            before={before?.values == null ? undefined : (before.values[measure.id]?.value ?? null)}
          />
        ))}
      </dl>
    </li>
  );
}

interface FigureProps {
  measure: Timeline["measures"][number];
  /** undefined: not measured yet; null: cannot be formed */
  value: number | null | undefined;
  before: number | null | undefined;
}

function Figure({ measure, value, before }: FigureProps) {
  const t = useTranslations("timeline");
  const labels = useTranslations("measures");
  const text = useMeasureText();
  const change =
    value === undefined || before === undefined
      ? null
      : value === before
        ? "same"
        : value === null || (before !== null && value < before)
          ? "falls"
          : "rises";
  return (
    <div data-change={change}>
      <dt>{labels(`${measure.id}.label`)}</dt>
      <dd>
        {value === undefined ? "…" : text.value(value, measure.unit)}
        {change === null ? null : <span className="sr-only"> {t(`change.${change}`)}</span>}
      </dd>
    </div>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Timeline } from "@/lib/domain/case-timeline";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { KeepUp } from "../simulation/keep-up";
import { changedThrough } from "./changed-through";
import { TimelineEvent } from "./timeline-event";
import "../simulation/simulation.css";
import { ViewTabs } from "./view-tabs";
import "./timeline.css";

interface TimelinePageProps {
  desk: DeskContext;
  timeline: Timeline;
  /** puts the room where it stood then; null where somebody else leads */
  replay: ((form: FormData) => Promise<void>) | null;
}

/** The reported case date by date, with what each announcement changed and what it did not. */
export function TimelinePage({ desk, timeline, replay }: TimelinePageProps) {
  const t = useTranslations("timeline");
  const { events, measures, pending, group } = timeline;
  const path = `${desk.base}/timeline`;
  const announced = changedThrough(timeline);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title") }]}
      title={announced === null ? t("title") : t("finding", { changed: announced, all: measures.length })}
      lead={t("lead", { group: group.label })}
      tabs={
        <div className="mb-4 flex flex-wrap gap-x-6">
          <ViewTabs
            label={t("roles")}
            path={path}
            name="role"
            chosen={timeline.role}
            options={timeline.roles}
            keep={{ group: group.id }}
          />
          {timeline.groups.length < 2 ? null : (
            <ViewTabs
              label={t("groups")}
              path={path}
              name="group"
              chosen={group.id}
              options={timeline.groups}
              keep={{ role: timeline.role }}
            />
          )}
        </div>
      }
      narrator={<NarratorNote>{t("narrator")}</NarratorNote>}
    >
      {pending === 0 ? null : (
        <section className="desk-card mb-4 grid justify-items-start gap-2 px-4 py-4" aria-busy="true">
          <h2 id="timeline-measuring" className="desk-sub">
            {t("measuring", { done: events.length - pending, total: events.length })}
          </h2>
          <progress
            className="desk-progress"
            aria-labelledby="timeline-measuring"
            max={events.length}
            value={events.length - pending}
          />
          <KeepUp />
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        </section>
      )}
      <ol className="desk-timeline" aria-label={t("table")}>
        {events.map((event, index) => (
          <TimelineEvent
            key={event.id}
            event={event}
            before={events[index - 1] ?? null}
            measures={measures}
            here={
              event.on.join() === timeline.on.join() &&
              events.findIndex((e) => e.on.join() === event.on.join()) === index
            }
            replay={replay}
          />
        ))}
      </ol>
      <p className="desk-sub pt-4">
        <Link href="/learn" prefetch={false}>
          {t("sources")}
        </Link>
      </p>
    </PageFrame>
  );
}

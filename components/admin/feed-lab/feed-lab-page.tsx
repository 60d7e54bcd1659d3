import { useTranslations } from "next-intl";
import type { FeedLabView } from "@/lib/domain/lab-views";
import type { FeedLabSettings, RunsState } from "@/lib/domain/simulation-settings";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { RunOutcome } from "../simulation/run-outcome";
import { RecommenderChoice, SettingsForm } from "../simulation/settings-form";
import { listAddress } from "../table/list-address";
import { FeedLabResult } from "./feed-lab-result";
import "../simulation/simulation.css";

interface FeedLabPageProps {
  desk: DeskContext;
  settings: FeedLabSettings;
  /** null before anything was run */
  state: RunsState | null;
  view: FeedLabView | null;
  asTable: boolean;
  cancel: () => Promise<void>;
}

/** Two recommenders on the same simulated people, with the same luck. */
export function FeedLabPage({ desk, settings, state, view, asTable, cancel }: FeedLabPageProps) {
  const t = useTranslations("admin.feedLab");
  const narrator = useTranslations("admin.narrator");
  const recommenders = useTranslations("admin.simulation.recommenders");
  const path = `${desk.base}/feed-lab`;
  const href = listAddress(path, { run: 1, ...settings });
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead")}
      narrator={<NarratorNote>{narrator("feedLab")}</NarratorNote>}
    >
      <SettingsForm path={path} settings={settings} label={t("settings")}>
        <RecommenderChoice name="a" label={t("a")} value={settings.a} />
        <RecommenderChoice name="b" label={t("b")} value={settings.b} />
      </SettingsForm>
      <RunOutcome page="feedLab" state={state} href={href} cancel={cancel}>
        {view && (
          <>
            <dl className="desk-sub grid gap-1 pb-3">
              {([settings.a, settings.b] as const).map((recommender, side) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two fixed sides, which may be the same recommender
                <div key={side} className="flex flex-wrap gap-x-1.5">
                  <dt className="font-semibold">{recommenders(`${recommender}.name`)}:</dt>
                  <dd>{recommenders(`${recommender}.does`)}</dd>
                </div>
              ))}
            </dl>
            <FeedLabResult
              view={view}
              asTable={asTable}
              chartHref={href}
              tableHref={listAddress(path, { run: 1, ...settings, table: "figures" })}
            />
          </>
        )}
      </RunOutcome>
    </PageFrame>
  );
}

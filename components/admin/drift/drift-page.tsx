import { useTranslations } from "next-intl";
import type { DriftView } from "@/lib/domain/lab-views";
import type { DriftSettings, RunsState } from "@/lib/domain/simulation-settings";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { RunOutcome } from "../simulation/run-outcome";
import { RecommenderChoice, SettingsForm } from "../simulation/settings-form";
import { DriftColumns } from "./drift-columns";
import { DriftResult } from "./drift-result";
import "../simulation/simulation.css";

interface DriftPageProps {
  desk: DeskContext;
  settings: DriftSettings;
  /** null before anything was run */
  state: RunsState | null;
  view: DriftView | null;
  follow: string | undefined;
  table: string | undefined;
  hrefWith: (change: { follow?: string; table?: string }) => string;
  cancel: () => Promise<void>;
}

/** What a feed makes of simulated people, as the engine's own guesses tell it. */
export function DriftPage({ desk, settings, state, view, cancel, ...result }: DriftPageProps) {
  const t = useTranslations("admin.drift");
  const narrator = useTranslations("admin.narrator");
  const recommenders = useTranslations("admin.simulation.recommenders");
  const path = `${desk.base}/drift`;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title") }]}
      title={t("title")}
      lead={t("lead")}
      narrator={<NarratorNote>{narrator("drift")}</NarratorNote>}
    >
      <SettingsForm
        path={path}
        settings={settings}
        label={t("settings")}
        more={<DriftColumns chosen={settings.columns} />}
      >
        <RecommenderChoice name="recommender" label={t("recommender")} value={settings.recommender} />
      </SettingsForm>
      <RunOutcome
        page="drift"
        state={state}
        href={result.hrefWith({ follow: result.follow, table: result.table })}
        cancel={cancel}
      >
        {view && (
          <>
            <p className="desk-sub pb-3">
              {recommenders(`${settings.recommender}.name`)}: {recommenders(`${settings.recommender}.does`)}
            </p>
            <DriftResult view={view} {...result} />
          </>
        )}
      </RunOutcome>
    </PageFrame>
  );
}

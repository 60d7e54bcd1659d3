import type { Metadata } from "next";
import { DriftPage } from "@/components/admin/drift/drift-page";
import type { DeskContext } from "@/components/admin/frame/desk-context";
import { firstOf } from "@/components/admin/table/list-address";
import type { DriftView } from "@/lib/domain/lab-views";
import { driftSettingsSchema } from "@/lib/domain/simulation-settings";
import { readDrift } from "@/lib/read-models/admin/read-drift";
import { driftPlan } from "@/lib/read-models/admin/simulation-plans";
import { stopDrift } from "../_desk/lab-actions";
import { labRuns } from "../_desk/lab-runs";
import { openDesk } from "../_desk/open-desk";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";
import { queryOf } from "./query-of";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("drift.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const columns = [query.column ?? []].flat();
  const settings = driftSettingsSchema.parse({
    recommender: firstOf(query, "recommender"),
    people: firstOf(query, "people"),
    days: firstOf(query, "days"),
    drift: firstOf(query, "drift"),
    seed: firstOf(query, "seed"),
    columns,
  });
  const asked = firstOf(query, "run") !== undefined;
  const state = await labRuns(code, asked ? { plans: [driftPlan(settings)], measured: false } : null);
  const page = (desk: DeskContext, view: DriftView | null) => (
    <DriftPage
      desk={desk}
      settings={settings}
      state={state}
      view={view}
      follow={firstOf(query, "follow")}
      table={firstOf(query, "table")}
      hrefWith={(change) => `${desk.base}/drift?${queryOf(settings, change)}`}
      cancel={stopDrift.bind(null, code, settings)}
    />
  );
  // Only a finished run shows anything; waiting for one leaves no line in the audit log a second.
  if (state !== null && state.state !== "ready") return page((await openDesk(code)).context, null);
  return renderDesk(
    {
      code,
      object: "drift",
      path: "/drift",
      read: async (access) => (state === null ? null : readDrift(access, settings)),
    },
    (view, desk) => page(desk.context, view),
  );
}

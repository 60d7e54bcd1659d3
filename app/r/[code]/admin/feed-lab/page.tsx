import type { Metadata } from "next";
import { FeedLabPage } from "@/components/admin/feed-lab/feed-lab-page";
import type { DeskContext } from "@/components/admin/frame/desk-context";
import { firstOf } from "@/components/admin/table/list-address";
import type { FeedLabView } from "@/lib/domain/lab-views";
import { feedLabSettingsSchema } from "@/lib/domain/simulation-settings";
import { readFeedLab } from "@/lib/read-models/admin/read-feed-lab";
import { feedLabPlans } from "@/lib/read-models/admin/simulation-plans";
import { stopFeedLab } from "../_desk/lab-actions";
import { labRuns } from "../_desk/lab-runs";
import { openDesk } from "../_desk/open-desk";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("feedLab.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const names = ["a", "b", "people", "days", "drift", "seed"];
  const settings = feedLabSettingsSchema.parse(Object.fromEntries(names.map((name) => [name, firstOf(query, name)])));
  const asked = firstOf(query, "run") !== undefined;
  const state = await labRuns(code, asked ? { plans: feedLabPlans(settings), measured: true } : null);
  const page = (desk: DeskContext, view: FeedLabView | null) => (
    <FeedLabPage
      desk={desk}
      settings={settings}
      state={state}
      view={view}
      asTable={firstOf(query, "table") === "figures"}
      cancel={stopFeedLab.bind(null, code, settings)}
    />
  );
  // Only finished runs show anything; waiting for them leaves no line in the audit log a second.
  if (state !== null && state.state !== "ready") return page((await openDesk(code)).context, null);
  return renderDesk(
    {
      code,
      object: "feed-lab",
      path: "/feed-lab",
      read: async (access) => (state === null ? null : readFeedLab(access, settings)),
    },
    (view, desk) => page(desk.context, view),
  );
}

import type { VIEWER_SORTS } from "@/lib/domain/admin-views";
import type { UserField } from "@/lib/domain/permission";
import { regionLabel } from "../labels";
import type { RosterEntry } from "../roster";
import { shareOf } from "../roster-topics";
import { type AdminContext, timeOfMinute } from "./admin-context";
import { watchCountOf } from "./background-user";
import { refuseToAskBy } from "./viewer-filter";

export type ViewerSort = (typeof VIEWER_SORTS)[number];

/** What a viewers list is ordered by: one number for a row of the topic's index, and one for a persona. */
export interface ViewerKeys {
  background(row: number): number;
  persona(entry: RosterEntry): number;
}

const FIELD_OF: Record<ViewerSort, UserField> = {
  share: "share",
  watches: "history",
  allWatches: "history",
  lastWatchedAt: "history",
  userId: "userId",
  cluster: "cluster",
  region: "region",
};

/** Names are ordered by their rank in the reader's alphabet, IDs by their rank among all IDs as they are shown. */
export async function viewerKeys(context: AdminContext, topic: number, sort: ViewerSort): Promise<ViewerKeys> {
  if (!context.gate.may(FIELD_OF[sort])) throw refuseToAskBy(FIELD_OF[sort]);
  const { world, locale, names } = context;
  const { viewers, users, assignments } = world;
  const userOf = (row: number) => viewers.user[row] as number;
  switch (sort) {
    case "share":
      return { background: (row) => viewers.share[row] as number, persona: (entry) => shareOf(entry, topic) };
    case "watches":
      return {
        background: (row) => viewers.watches[row] as number,
        persona: (entry) => entry.profile.topicWatches[topic] as number,
      };
    case "allWatches":
      return { background: (row) => watchCountOf(world, userOf(row)), persona: (entry) => entry.profile.watches };
    case "lastWatchedAt":
      return {
        background: (row) => timeOfMinute(context, viewers.lastMinute[row] as number),
        persona: (entry) => entry.profile.topicLastMs[topic] as number,
      };
    case "userId": {
      const { rankOf } = await context.ids.order();
      return { background: (row) => rankOf(userOf(row)), persona: rankOf };
    }
    case "cluster": {
      const rank = alphabeticalRanks(names, locale);
      return {
        background: (row) => rank[assignments.cluster[userOf(row)] as number] as number,
        persona: (entry) => rank[entry.guess.cluster] as number,
      };
    }
    case "region": {
      const labels = world.scenario.people.regions.map((_, region) => regionLabel(world, region, locale));
      const rank = alphabeticalRanks(labels, locale);
      return {
        background: (row) => rank[users.region[userOf(row)] as number] as number,
        persona: (entry) => rank[entry.region] as number,
      };
    }
  }
}

function alphabeticalRanks(names: readonly string[], locale: string): number[] {
  const sorted = [...names].sort(new Intl.Collator(locale).compare);
  return names.map((name) => sorted.indexOf(name));
}

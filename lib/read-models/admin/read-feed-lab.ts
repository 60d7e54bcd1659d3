import type { Access } from "@/lib/domain/access";
import type { FeedLabView } from "@/lib/domain/lab-views";
import type { FeedLabSettings } from "@/lib/domain/simulation-settings";
import { measureSimulation } from "@/lib/worlds/run-simulation";
import { adminContext } from "./admin-context";
import { feedLabView } from "./feed-lab-view";
import { feedLabPlans } from "./simulation-plans";

/** Waits for the measures when they are not in memory; a page asks `prepareRuns` first and shows the progress. */
export async function readFeedLab(access: Access, settings: FeedLabSettings): Promise<FeedLabView> {
  const { world } = await adminContext(access);
  const [a, b] = await Promise.all(feedLabPlans(settings).map((plan) => measureSimulation(world, plan)));
  if (a === undefined || b === undefined) throw new TypeError("two plans were asked for");
  return feedLabView(settings, a, b);
}

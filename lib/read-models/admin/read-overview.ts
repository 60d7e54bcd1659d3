import type { Access } from "@/lib/domain/access";
import type { Overview } from "@/lib/domain/admin-views";
import { ENGINE_VERSION, type World } from "@/lib/engine/world/world";
import { roomTotals } from "../room-totals";
import { backgroundTotals, type VideoTotals } from "../video-totals";
import { type AdminContext, adminContext } from "./admin-context";
import { clusterRows } from "./cluster-rows";
import { clusterCounts } from "./published-counts";
import { topicRows } from "./topic-rows";

/** The front page: everyone in the room, background users and personas, in one set of figures. */
export async function readOverview(access: Access): Promise<Overview> {
  const context = await adminContext(access);
  const { world, roster, room, publisher } = context;
  const topics = await topicRows(context);
  const clusters = await clusterRows(context);
  return {
    stamp: {
      scenario: world.scenario.title[context.locale],
      version: world.scenario.version,
      seed: world.seed,
      engine: ENGINE_VERSION,
      hash: world.hash,
    },
    refreshedAt: new Date().toISOString(),
    days: world.scenario.population.days,
    users: (await clusterCounts(context)).users,
    personas: personasOf(context),
    ...watchingOf(context, [backgroundTotals(world), await roomTotals(room, world, roster)]),
    usersInClearCluster: await inClearCluster(context),
    topics,
    clusters,
    nameMode: context.nameMode,
    publishing: publisher.note(),
  };
}

/** Everybody but those in no clear cluster. Not told where that would tell how many those are. */
async function inClearCluster(context: AdminContext): Promise<number | null> {
  const { members, users } = await clusterCounts(context);
  const unclear = members.at(-1) ?? null;
  const clear = members.slice(0, -1);
  if (!clear.includes(null))
    return unclear === null ? null : clear.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return unclear === null || users === null ? null : users - unclear;
}

function personasOf({ roster, publisher }: AdminContext): number | null {
  const { length } = roster.entries;
  return publisher.noisy || length < (publisher.least ?? 0) ? null : publisher.rounded(length);
}

/** Sums over all watching: exact, so beside noisy counts they are not told. */
function watchingOf({ world, publisher }: AdminContext, parts: VideoTotals[]) {
  if (publisher.noisy) return { watches: null, hoursWatched: null, meanWatchedFraction: null };
  const watches = total(parts, (totals) => sum(totals.watches));
  return {
    watches: publisher.rounded(watches),
    hoursWatched: total(parts, (totals) => secondsOf(world, totals)) / 3600,
    meanWatchedFraction: watches > 0 ? total(parts, (totals) => sum(totals.fraction)) / watches : 0,
  };
}

function total(parts: VideoTotals[], value: (totals: VideoTotals) => number): number {
  return parts.reduce((all, totals) => all + value(totals), 0);
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function secondsOf(world: World, totals: VideoTotals): number {
  return totals.passes.reduce(
    (all, passes, video) => all + passes * (world.videos.durationSeconds[video] as number),
    0,
  );
}

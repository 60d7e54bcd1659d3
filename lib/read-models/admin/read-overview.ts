import type { Access } from "@/lib/domain/access";
import type { Overview } from "@/lib/domain/admin-views";
import { ENGINE_VERSION, type World } from "@/lib/engine/world/world";
import { roomTotals } from "../room-totals";
import { backgroundTotals, type VideoTotals } from "../video-totals";
import { adminContext, userCount } from "./admin-context";
import { clusterRows } from "./cluster-rows";
import { topicRows } from "./topic-rows";

/** The front page: everyone in the room, background users and personas, in one set of figures. */
export async function readOverview(access: Access): Promise<Overview> {
  const context = await adminContext(access);
  const { world, roster, room } = context;
  const parts = [backgroundTotals(world), await roomTotals(room, world, roster)];
  const watches = total(parts, (totals) => sum(totals.watches));
  const clusters = clusterRows(context);
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
    users: userCount(context),
    personas: roster.entries.length,
    watches,
    hoursWatched: total(parts, (totals) => secondsOf(world, totals)) / 3600,
    meanWatchedFraction: watches > 0 ? total(parts, (totals) => sum(totals.fraction)) / watches : 0,
    usersInClearCluster: clusters.slice(0, world.clustering.count).reduce((count, row) => count + row.members, 0),
    topics: topicRows(context),
    clusters,
    nameMode: room.nameMode,
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

import type { UserPage } from "@/lib/domain/user-page";
import type { Watch } from "@/lib/engine/profiling/watch";
import { DIMENSIONS } from "@/lib/engine/world/world";
import type { AdminContext } from "./admin-context";

const MS_PER_DAY = 86_400_000;

/**
 * Watches in each of the window's days, oldest first. A day is 24 hours; the last one ends now, that is at the world's
 * end or at the user's last watch, whichever is later, and each is dated by its end.
 */
export function daysOf(
  { world, room }: AdminContext,
  watches: readonly Watch[],
  topic: number,
): NonNullable<UserPage["days"]> {
  const { days } = world.scenario.population;
  const endMs = watches.reduce((latest, watch) => Math.max(latest, watch.atMs), room.createdAt.getTime());
  const rows = Array.from({ length: days }, (_, i) => ({
    date: new Date(endMs - (days - 1 - i) * MS_PER_DAY).toISOString().slice(0, 10),
    watches: 0,
    topicWatches: 0,
  }));
  for (const watch of watches) {
    const row = rows[days - 1 - Math.floor((endMs - watch.atMs) / MS_PER_DAY)];
    if (!row) continue;
    row.watches += 1;
    if (world.videos.topicWeights[watch.video * DIMENSIONS + topic]) row.topicWatches += 1;
  }
  return rows;
}

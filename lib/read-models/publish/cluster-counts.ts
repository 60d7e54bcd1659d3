import type { World } from "@/lib/engine/world/world";
import type { Roster } from "../roster";
import type { Publisher } from "./publisher";

/**
 * How many are in each cluster by index, "no clear cluster" last, and in all, as published. Who opted out is in none of them, and
 * a user all the same.
 */
export interface ClusterCounts {
  readonly members: readonly (number | null)[];
  readonly users: number | null;
}

/** Everybody is in one cluster, so one release serves all of them. Cost: O(clusters + personas). */
export async function publishedClusters(publisher: Publisher, world: World, roster: Roster): Promise<ClusterCounts> {
  const counts = membersOf(world, roster);
  const drawn = await publisher.drawn("clusters", [{ counts, sensitivity: 1 }]);
  const { published, total } = publisher.list(drawn?.[0] ?? null, counts.length, "published");
  const everyone = world.users.byId.length + roster.entries.length;
  return { members: published, users: publisher.noisy || total === null ? total : publisher.rounded(everyone) };
}

function membersOf({ members: { offsets }, clustering }: World, { entries }: Roster): number[] {
  const counts = Array.from(
    { length: clustering.count + 1 },
    (_, cluster) => (offsets[cluster + 1] as number) - (offsets[cluster] as number),
  );
  for (const { guess } of entries) counts[guess.cluster] = (counts[guess.cluster] ?? 0) + 1;
  return counts;
}

import type { World } from "@/lib/engine/world/world";
import { shareOf, viewersAmong } from "../roster-topics";
import type { AdminContext } from "./admin-context";

/** One listed user against the hidden truth. cluster: index. */
export interface ListedUser {
  readonly share: number;
  readonly holds: boolean;
  readonly cluster: number;
  readonly persona: boolean;
}

/** Viewers of the topic whose share reaches `least`, with the truth about each. Cost: O(rows down to `least` + personas). */
export function listedWithTruth(context: AdminContext, topic: number, group: number, least: number): ListedUser[] {
  const { world, roster } = context;
  const { viewers, truth, assignments, scenario } = world;
  const groupId = scenario.groups[group]?.id ?? "";
  const listed: ListedUser[] = [];
  for (let row = viewers.offsets[topic] as number; row < (viewers.offsets[topic + 1] as number); row++) {
    const share = viewers.share[row] as number;
    if (share < least) break;
    const user = viewers.user[row] as number;
    const holds = ((truth.groups[user] as number) & (1 << group)) !== 0;
    listed.push({ share, holds, cluster: assignments.cluster[user] as number, persona: false });
  }
  for (const entry of viewersAmong(roster, topic)) {
    const share = shareOf(entry, topic);
    if (share < least) break;
    listed.push({ share, holds: entry.holds.includes(groupId), cluster: entry.guess.cluster, persona: true });
  }
  return listed;
}

const holders = new WeakMap<World, number[]>();

/** How many of everyone hold the trait. The background is counted once per world. */
export function countHolders({ world, roster }: AdminContext, group: number): number {
  let known = holders.get(world);
  if (!known) {
    known = world.scenario.groups.map((_, g) =>
      world.truth.groups.reduce((count, bits) => count + ((bits >> g) & 1), 0),
    );
    holders.set(world, known);
  }
  const groupId = world.scenario.groups[group]?.id ?? "";
  return (known[group] ?? 0) + roster.entries.filter((entry) => entry.holds.includes(groupId)).length;
}

import type { World } from "@/lib/engine/world/world";
import { shareOf, viewersAmong } from "../roster-topics";
import type { AdminContext } from "./admin-context";

/** How many are listed, and how many of them hold the trait. */
export interface Tally {
  listed: number;
  holding: number;
}

/** The list of one topic against the hidden truth about one group. */
export interface ListTally {
  /** for each share asked for */
  readonly byCutOff: readonly Tally[];
  /** at the scenario's cut-off: per cluster by index, and the room's personas alone */
  readonly byCluster: readonly Tally[];
  readonly personas: Tally;
}

/** Counts a list at several cut-offs in one walk. Cost: O(viewers down to the least cut-off + personas). */
export function tallyList(context: AdminContext, topic: number, group: number, cutOffs: readonly number[]): ListTally {
  const { world, roster } = context;
  const { viewers, truth, assignments, scenario, clustering } = world;
  const groupId = scenario.groups[group]?.id ?? "";
  const least = Math.min(...cutOffs);
  const tally = {
    byCutOff: cutOffs.map(() => ({ listed: 0, holding: 0 })),
    byCluster: Array.from({ length: clustering.count + 1 }, () => ({ listed: 0, holding: 0 })),
    personas: { listed: 0, holding: 0 },
  };
  const count = (share: number, holding: number, cluster: number, persona: boolean) => {
    for (let i = 0; i < cutOffs.length; i++) if (share >= (cutOffs[i] as number)) add(tally.byCutOff[i], holding);
    if (share < scenario.list.cutOffShare) return;
    add(tally.byCluster[cluster], holding);
    if (persona) add(tally.personas, holding);
  };
  for (let row = viewers.offsets[topic] as number; row < (viewers.offsets[topic + 1] as number); row++) {
    const share = viewers.share[row] as number;
    if (share < least) break;
    const user = viewers.user[row] as number;
    count(share, ((truth.groups[user] as number) >> group) & 1, assignments.cluster[user] as number, false);
  }
  for (const entry of viewersAmong(roster, topic)) {
    const share = shareOf(entry, topic);
    if (share < least) break;
    count(share, entry.holds.includes(groupId) ? 1 : 0, entry.guess.cluster, true);
  }
  return tally;
}

function add(tally: Tally | undefined, holding: number): void {
  if (!tally) return;
  tally.listed += 1;
  tally.holding += holding;
}

const holders = new WeakMap<World, number[]>();

/** How many of everyone hold the trait. The background is counted once per world. */
export function countHolders({ world, roster }: AdminContext, group: number): number {
  let known = holders.get(world);
  if (!known) {
    known = world.scenario.groups.map((_, g) =>
      world.users.byId.reduce((count, user) => count + (((world.truth.groups[user] as number) >> g) & 1), 0),
    );
    holders.set(world, known);
  }
  const groupId = world.scenario.groups[group]?.id ?? "";
  return (known[group] ?? 0) + roster.entries.filter((entry) => entry.holds.includes(groupId)).length;
}

import { ACTION, REPLAY_SHIFT, type World } from "@/lib/engine/world/world";

/** What people did in this world, as shares of all watches (0 to 1), counted; null where there are no watches or users. */
export interface MeasuredRates {
  fraction: number | null;
  replayed: number | null;
  actions: Record<keyof typeof ACTION, number | null>;
  noClearCluster: number | null;
  groups: (number | null)[];
}

export function measureRates(world: World): MeasuredRates {
  const { actions, fraction } = world.watches;
  const counts = new Float64Array(256);
  let fractions = 0;
  for (let row = 0; row < actions.length; row++) {
    counts[actions[row] as number] = (counts[actions[row] as number] as number) + 1;
    fractions += fraction[row] as number;
  }
  const watches = (test: (bits: number) => boolean) =>
    share(
      counts.reduce((sum, count, bits) => sum + (test(bits) ? count : 0), 0),
      actions.length,
    );
  const { count } = world.clustering;
  const { count: users } = world.users;
  return {
    fraction: share(fractions / 255, actions.length),
    replayed: watches((bits) => bits >> REPLAY_SHIFT > 0),
    actions: Object.fromEntries(
      Object.entries(ACTION).map(([name, bit]) => [name, watches((bits) => (bits & bit) !== 0)]),
    ) as MeasuredRates["actions"],
    noClearCluster: share(
      world.assignments.cluster.reduce((sum, cluster) => sum + (cluster === count ? 1 : 0), 0),
      users,
    ),
    groups: world.scenario.groups.map((_, g) =>
      share(
        world.truth.groups.reduce((sum, bits) => sum + ((bits >> g) & 1), 0),
        users,
      ),
    ),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

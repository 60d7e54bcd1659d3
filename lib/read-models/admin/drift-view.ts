import type { DriftView } from "@/lib/domain/lab-views";
import type { DriftSettings } from "@/lib/domain/simulation-settings";
import { cosineDrift } from "@/lib/engine/metrics/cosine-drift";
import type { SimulationRun } from "@/lib/engine/simulation/simulation";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { rate } from "../rate";
import { clusterMarks } from "./cluster-marks";
import { clusterOfKinds } from "./kind-clusters";

/** What the drift page shows of a run. names: of the clusters by index. Cost: O(people · days). */
export function driftView(
  world: World,
  run: SimulationRun,
  settings: DriftSettings,
  names: readonly string[],
): DriftView {
  const { people, days } = run.plan;
  const none = world.clustering.count;
  const at = (day: number, person: number) => run.clusterByDay[day * people + person] as number;
  const columns = columnsOf(settings.columns, days);
  const order = drawnClusters(run, columns, none);
  const rank = new Map(order.map((cluster, position) => [cluster, position]));
  const marks = clusterMarks(world);
  const right = rightPeople(world, run);
  const settled = everyone(people).filter((u) => at(1, u) !== none && at(days, u) !== none);
  return {
    settings,
    columns,
    clusters: order.map((cluster) => ({
      clusterId: world.clustering.ids[cluster] ?? "",
      name: names[cluster] ?? "",
      mark: marks[cluster] ?? null,
    })),
    flows: columns.slice(0, -1).flatMap((day, column) => {
      const counts = new Map<number, number>();
      for (const u of everyone(people)) {
        const key =
          (rank.get(at(day, u)) as number) * order.length + (rank.get(at(columns[column + 1] as number, u)) as number);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [...counts]
        .sort(([a], [b]) => a - b)
        .map(([key, count]) => ({
          column,
          from: Math.floor(key / order.length),
          to: key % order.length,
          people: count,
        }));
    }),
    perDay: Array.from({ length: days + 1 }, (_, day) => ({
      day,
      changed: day === 0 ? null : everyone(people).filter((u) => at(day, u) !== at(day - 1, u)).length / people,
      right: right(day) / people,
      none: everyone(people).filter((u) => at(day, u) === none).length / people,
    })),
    changed: rate(settled.filter((u) => at(1, u) !== at(days, u)).length, settled.length),
    right: rate(right(days), people),
    preferenceDrift: meanDrift(run),
    watches: run.watches.video.length,
  };
}

/** The days that were asked for and were run, the last one always; with day 0 when that would be the only one. */
function columnsOf(wanted: readonly number[], days: number): number[] {
  const within = new Set([...wanted.filter((day) => day < days), days]);
  if (within.size < 2) within.add(0);
  return [...within].sort((a, b) => a - b);
}

function drawnClusters(run: SimulationRun, columns: readonly number[], none: number): number[] {
  const { people } = run.plan;
  const last = columns.at(-1) as number;
  const sizes = new Map<number, number>();
  for (const day of columns)
    for (const cluster of run.clusterByDay.subarray(day * people, (day + 1) * people))
      sizes.set(cluster, (sizes.get(cluster) ?? 0) + (day === last ? 1 : 0));
  return [...sizes.keys()].sort(
    (a, b) => Number(a === none) - Number(b === none) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b,
  );
}

function rightPeople(world: World, run: SimulationRun): (day: number) => number {
  const kinds = clusterOfKinds(world);
  const { people } = run.plan;
  return (day) =>
    everyone(people).filter((u) => run.clusterByDay[day * people + u] === kinds[run.archetype[u] as number]).length;
}

function meanDrift({ plan, preferenceBefore, preferenceAfter }: SimulationRun): number | null {
  const drifts = everyone(plan.people).flatMap(
    (u) => cosineDrift(preferenceBefore, preferenceAfter, u * DIMENSIONS, DIMENSIONS) ?? [],
  );
  return drifts.length > 0 ? drifts.reduce((sum, value) => sum + value, 0) / drifts.length : null;
}

function everyone(people: number): number[] {
  return Array.from({ length: people }, (_, person) => person);
}

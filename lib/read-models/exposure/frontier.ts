import type { FrontierPoint } from "@/lib/domain/exposure-views";
import { inCatalogueOrder, SAFEGUARD_IDS, type SafeguardId } from "@/lib/domain/safeguard";
import { trialsOf } from "@/lib/store/trials";
import { bestPair, frontierFigures, markBest } from "./frontier-figures";
import { measured, recalled, type Session } from "./measure-session";

/** Pairs are drawn of so many safeguards that alone expose the fewest and lower the most. */
const PAIRED = 4;

export interface Frontier {
  readonly points: FrontierPoint[];
  readonly done: number;
  readonly total: number;
  readonly bestPair: SafeguardId[] | null;
}

/** The view that a trial's figures belong to. */
export const viewName = ({ group, role }: Session["inputs"]) => `${group} ${role}`;

/**
 * Every set that was tried in the room, and to compare with: nothing, each safeguard alone, pairs of the strongest. What
 * is missing is measured in the background, where nobody waits for it; `done` of `total` are there.
 */
export async function frontier(session: Session, roomId: string): Promise<Frontier> {
  const trials = await trialsOf(roomId);
  const view = viewName(session.inputs);
  const kept = new Map(trials.map(({ safeguards, results }) => [safeguards.join("+"), results[view]]));
  const tried = new Set(kept.keys());
  const sets = withoutDoubles([
    [],
    ...SAFEGUARD_IDS.map((id) => [id]),
    ...trials.map((trial) => [...trial.safeguards]),
  ]);
  const before = recalled(session, [], "all");
  const pointOf = (on: SafeguardId[]) => {
    const now = recalled(session, on, "all");
    const figures = before && now ? frontierFigures(before, now) : kept.get(on.join("+"));
    return figures ? [{ ...figures, on, tried: tried.has(on.join("+")) }] : [];
  };
  const singles = sets.flatMap(pointOf);
  const complete = singles.length === sets.length;
  const all = complete ? withoutDoubles([...sets, ...pairsOf(strongest(singles))]) : sets;
  const points = complete ? all.flatMap(pointOf) : singles;
  for (const on of all)
    if (!points.some((point) => point.on.join() === on.join()))
      // Whoever looks next asks again for what failed.
      measured(session, on, false).catch(() => undefined);
  const total = all.length + (complete ? 0 : (PAIRED * (PAIRED - 1)) / 2);
  return { points: markBest(points), done: points.length, total, bestPair: bestPair(points) };
}

function strongest(points: readonly { on: SafeguardId[]; exposed: number | null; fallen: number }[]): SafeguardId[] {
  return points
    .filter(({ on }) => on.length === 1)
    .sort((a, b) => (a.exposed ?? 1) - (b.exposed ?? 1) || b.fallen - a.fallen)
    .slice(0, PAIRED)
    .flatMap(({ on }) => on);
}

function pairsOf(ids: readonly SafeguardId[]): SafeguardId[][] {
  return ids.flatMap((first, i) => ids.slice(i + 1).map((second) => inCatalogueOrder([first, second])));
}

function withoutDoubles(sets: readonly SafeguardId[][]): SafeguardId[][] {
  return [...new Map(sets.map((on) => [on.join("+"), on])).values()];
}

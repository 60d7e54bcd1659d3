import type { SeatActor } from "@/lib/domain/actor";
import type { FixPoint, FixView } from "@/lib/domain/exposure-views";
import { FIX_CHOICES } from "@/lib/domain/exposure-views";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import { getWorld } from "@/lib/worlds/get-world";
import { chosenView } from "./chosen-view";
import { largestSensitive } from "./largest-sensitive";
import { found, recalled, type Session, sessionOf } from "./measure-session";
import type { Found } from "./measure-set";

/** A class looks at once and watches meanwhile: a snapshot serves everybody for so long. */
const SAME_SNAPSHOT_MS = 60_000;
/** A page waits this long for its own figures before it says that it counts. */
const PATIENCE_MS = 1_500;
const DOTS = 530;

/**
 * Two of six safeguards tried on this room's people; nothing is switched. null while the figures of the chosen set are
 * still counted: ask again. The other pairs are counted in the background.
 */
export async function readFix(actor: SeatActor, chosenIds: readonly SafeguardId[]): Promise<FixView | null> {
  const { room } = actor;
  const world = await getWorld(room.scenarioId, room.seed);
  const { group, role } = chosenView(world.scenario, { kind: "host", room }, {});
  const session = await sessionOf(room, group, role, SAME_SNAPSHOT_MS);
  const chosen = inCatalogueOrder(chosenIds);
  const wanted = [[], chosen, ...chosen.map((id) => [id])].map((on) => found(session, on));
  const waited = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  if ((await Promise.race([Promise.all(wanted), waited])) === null) return null;
  // Whoever looks next asks again for what failed.
  for (const on of [...FIX_CHOICES.map((id) => [id]), ...allPairs()]) found(session, on, false).catch(() => undefined);
  const before = recalled(session, [], "found");
  const now = recalled(session, chosen, "found");
  return before && now ? fixView(session, chosen, before, now) : null;
}

export function allPairs(): SafeguardId[][] {
  return FIX_CHOICES.flatMap((first, i) => FIX_CHOICES.slice(i + 1).map((second) => inCatalogueOrder([first, second])));
}

function fixView(session: Session, chosen: SafeguardId[], before: Found, now: Found): FixView {
  const { happened, group } = session.inputs;
  const point = (on: SafeguardId[]): FixPoint | null => {
    const result = recalled(session, on, "found");
    return result ? fixPoint(on, result) : null;
  };
  const pairs = allPairs();
  const status = (user: number) => (now.found[user] as number) + 2 * (before.found[user] as number);
  const counts = [0, 0, 0, 0];
  for (let user = 0; user < now.found.length; user++) counts[status(user)] = (counts[status(user)] ?? 0) + 1;
  const [neverFound = 0, newlyFound = 0, noLongerFound = 0, stillFound = 0] = counts;
  const cluster = largestSensitive(
    happened,
    happened.scenario.groups.findIndex(({ id }) => id === group),
  );
  return {
    chosen,
    people: now.found.length,
    before: fixPoint([], before),
    now: fixPoint(chosen, now),
    alone: FIX_CHOICES.map((id) => point([id])),
    pairs: pairs.flatMap((on) => point(on) ?? []),
    pairCount: pairs.length,
    dots: evenly(now.found.length, DOTS).map(status),
    stillFound,
    noLongerFound,
    newlyFound,
    neverFound,
    staff: { before: before.lookers, now: recalled(session, ["fewer-staff"], "found")?.lookers ?? null },
    number: cluster === null ? null : (happened.clustering.numbers[cluster] ?? null),
  };
}

function fixPoint(on: SafeguardId[], { found, holds, feedQuality }: Found): FixPoint {
  let all = 0;
  let wrongly = 0;
  for (let user = 0; user < found.length; user++) {
    if (found[user] === 0) continue;
    all += 1;
    if (holds[user] === 0) wrongly += 1;
  }
  return { on, found: all, wrongly, feedQuality: feedQuality.value };
}

/** Indices spread over all users, which is a fair sample because indices tell nothing. */
function evenly(length: number, wanted: number): number[] {
  const count = Math.min(length, wanted);
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * length) / count));
}

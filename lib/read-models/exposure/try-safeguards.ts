import type { Access } from "@/lib/domain/access";
import type { SafeguardEffect } from "@/lib/domain/measure";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import { keepTrial } from "@/lib/store/trials";
import { getWorld } from "@/lib/worlds/get-world";
import { type AskedView, chosenView } from "./chosen-view";
import { viewName } from "./frontier";
import { frontierFigures } from "./frontier-figures";
import { measured, type Session, sessionOf } from "./measure-session";

/** The snapshot that an actor's view is measured on. */
export async function openSession({ actor }: Pick<Access, "actor">, asked: AskedView): Promise<Session> {
  const { room } = actor;
  const { scenario } = await getWorld(room.scenarioId, room.seed);
  const { group, role } = chosenView(scenario, actor, asked);
  return sessionOf(room, group, role);
}

/** What a set of safeguards does to every measure, beside another set on the same people. Switches nothing; the trial is kept. */
export async function trySafeguards(
  access: Access,
  asked: AskedView,
  sets: { before: readonly SafeguardId[]; after: readonly SafeguardId[] },
): Promise<SafeguardEffect> {
  const session = await openSession(access, asked);
  const [start, before, after] = await Promise.all([
    measured(session, []),
    measured(session, sets.before),
    measured(session, sets.after),
  ]);
  await keepTrial(access.actor.room.id, sets.after, viewName(session.inputs), frontierFigures(start, after));
  return {
    on: inCatalogueOrder(sets.after),
    before: before.exposure,
    after: after.exposure,
    usefulness: { before: before.usefulness, after: after.usefulness },
  };
}

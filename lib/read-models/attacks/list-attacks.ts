import type { Access } from "@/lib/domain/access";
import type { AttackList } from "@/lib/domain/attack-views";
import { attacks } from "@/lib/exposure/attacks/registry";
import { getWorld } from "@/lib/worlds/get-world";
import { attackSession } from "./attack-session";
import { outcomeOf } from "./outcome-of";
import { triedAttack } from "./tried-attacks";

/** The seed with which attacks are tried until somebody asks for another. */
export const USUAL_SEED = 1;

/** Every attack with how it goes without safeguards and with those that are on. */
export async function listAttacks(access: Access, group: string | undefined): Promise<AttackList> {
  const { scenarioId, seed, safeguards } = access.actor.room;
  const { scenario } = await getWorld(scenarioId, seed);
  const cards: AttackList["attacks"] = [];
  let shown = group ?? "";
  for (const attack of attacks) {
    const session = await attackSession(access, attack, group);
    const before = await triedAttack(session, attack, USUAL_SEED, []);
    const after = await triedAttack(session, attack, USUAL_SEED, safeguards);
    const { run: _, ...facts } = attack;
    shown = session.inputs.group;
    cards.push({ ...facts, role: session.inputs.role, before: outcomeOf(before), after: outcomeOf(after) });
  }
  return {
    group: shown,
    groups: scenario.groups.map(({ id, label }) => ({ id, label: label[access.locale] })),
    contentNote: scenario.lesson.contentNote?.[access.locale] ?? null,
    on: [...safeguards],
    attacks: cards,
  };
}

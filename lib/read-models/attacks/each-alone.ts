import { logger } from "@/lib/config/logger";
import type { Access } from "@/lib/domain/access";
import type { AttackAlone } from "@/lib/domain/attack-views";
import { SAFEGUARD_IDS } from "@/lib/domain/safeguard";
import type { Attack } from "@/lib/exposure/attacks/attack";
import type { Session } from "../exposure/measure-session";
import { roomMemory } from "../room-memory";
import { attackSession } from "./attack-session";
import { knownAttack } from "./known-attack";
import { outcomeOf } from "./outcome-of";
import { recalledAttack, triedAttack } from "./tried-attacks";

interface Slot {
  readonly busy: Set<string>;
}

/** One attack under each safeguard alone: what is known by now. The rest is tried behind it, one after the other. */
export async function eachAlone(
  access: Access,
  id: string,
  asked: { seed: number; group?: string | undefined },
): Promise<AttackAlone> {
  const attack = knownAttack(id);
  const { seed } = asked;
  const session = await attackSession(access, attack, asked.group);
  const rows = SAFEGUARD_IDS.flatMap((safeguard) => {
    const known = recalledAttack(session, attack, seed, [safeguard]);
    return known ? [{ id: safeguard, outcome: outcomeOf(known) }] : [];
  });
  if (rows.length < SAFEGUARD_IDS.length) tryTheRest(access.actor.room.id, session, attack, seed);
  return { total: SAFEGUARD_IDS.length, rows };
}

function tryTheRest(roomId: string, session: Session, attack: Attack, seed: number): void {
  const { busy } = roomMemory<Slot>(roomId, "attacks under way", () => ({ busy: new Set() }));
  const key = `${session.inputs.key} ${attack.id} ${seed}`;
  if (busy.has(key)) return;
  busy.add(key);
  const all = async () => {
    for (const safeguard of SAFEGUARD_IDS) await triedAttack(session, attack, seed, [safeguard]);
  };
  all()
    .catch((error: unknown) => logger.error({ error: String(error) }, "an attack could not be tried"))
    .finally(() => busy.delete(key));
}

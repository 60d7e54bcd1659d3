import { setTimeout } from "node:timers/promises";
import { logger } from "@/lib/config/logger";
import type { Access } from "@/lib/domain/access";
import type { AttackAlone } from "@/lib/domain/attack-views";
import { SAFEGUARD_IDS } from "@/lib/domain/safeguard";
import type { Attack } from "@/lib/exposure/attacks/attack";
import type { Session } from "../exposure/measure-session";
import { attackSession } from "./attack-session";
import { knownAttack } from "./known-attack";
import { outcomeOf } from "./outcome-of";
import { recalledAttack, triedAttack } from "./tried-attacks";

/** An answer waits so long for what is under way: each look leaves a line in the audit log. */
const PATIENCE_MS = 5_000;

type Ending = "done" | "failed";

const underWay = new WeakMap<Session, Map<string, Promise<Ending>>>();

/** One attack under each safeguard alone: what is known by now. The rest is tried behind it, one after the other. */
export async function eachAlone(
  access: Access,
  id: string,
  asked: { seed: number; group?: string | undefined },
): Promise<AttackAlone> {
  const attack = knownAttack(id);
  const { seed } = asked;
  const session = await attackSession(access, attack, asked.group);
  const ending = await Promise.race([allTried(session, attack, seed), setTimeout(PATIENCE_MS, null, { ref: false })]);
  const rows = SAFEGUARD_IDS.flatMap((safeguard) => {
    const known = recalledAttack(session, attack, seed, [safeguard]);
    return known ? [{ id: safeguard, outcome: outcomeOf(known) }] : [];
  });
  return { total: SAFEGUARD_IDS.length, rows, underWay: ending === null };
}

/** Begun once for each snapshot, attack and seed, however many ask. */
function allTried(session: Session, attack: Attack, seed: number): Promise<Ending> {
  const runs = underWay.get(session) ?? new Map<string, Promise<Ending>>();
  underWay.set(session, runs);
  const key = `${attack.id} ${seed}`;
  const known = runs.get(key);
  if (known) return known;
  const all = tryAll(session, attack, seed).catch((error: unknown): Ending => {
    logger.error({ error: String(error) }, "an attack could not be tried");
    return "failed";
  });
  runs.set(key, all);
  return all;
}

async function tryAll(session: Session, attack: Attack, seed: number): Promise<Ending> {
  for (const safeguard of SAFEGUARD_IDS) await triedAttack(session, attack, seed, [safeguard]);
  return "done";
}

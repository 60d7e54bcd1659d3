import { setImmediate } from "node:timers/promises";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import type { Attack, AttackResult } from "@/lib/exposure/attacks/attack";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { heldWorld } from "@/lib/worlds/held-world";
import { exposureView } from "../exposure/exposure-view";
import type { Session } from "../exposure/measure-session";

/** Results are some kilobytes each and belong to a snapshot: forgotten with it. */
const tried = new WeakMap<Session, Map<string, AttackResult>>();

const keyOf = (attack: Attack, seed: number, on: readonly SafeguardId[]) =>
  `${attack.id} ${seed} ${inCatalogueOrder(on).join("+")}`;

/** How an attack went on this snapshot, where it has been tried. */
export function recalledAttack(session: Session, attack: Attack, seed: number, on: readonly SafeguardId[]) {
  return tried.get(session)?.get(keyOf(attack, seed, on));
}

/** How an attack goes on this snapshot: remembered, or tried now. Lets other requests in before it starts. */
export async function triedAttack(
  session: Session,
  attack: Attack,
  seed: number,
  on: readonly SafeguardId[],
): Promise<AttackResult> {
  const known = recalledAttack(session, attack, seed, on);
  if (known) return known;
  const held = await heldWorld(session.inputs.happened, composePolicy(on).learn);
  await setImmediate();
  const result = attack.run(exposureView(session.inputs, held, on), seed);
  const results = tried.get(session) ?? new Map<string, AttackResult>();
  tried.set(session, results.set(keyOf(attack, seed, on), result));
  return result;
}

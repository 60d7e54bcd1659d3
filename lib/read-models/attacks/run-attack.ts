import type { Access } from "@/lib/domain/access";
import type { AttackRun, AttackStepView } from "@/lib/domain/attack-views";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import type { AttackStep } from "@/lib/exposure/attacks/attack";
import { type AdminContext, adminContext } from "../admin/admin-context";
import { topicLabel } from "../labels";
import { attackSession } from "./attack-session";
import { knownAttack } from "./known-attack";
import { outcomeOf } from "./outcome-of";
import { triedAttack } from "./tried-attacks";

export interface AskedRun {
  readonly seed: number;
  /** what is on in the room unless given */
  readonly on?: readonly SafeguardId[] | undefined;
  readonly group?: string | undefined;
}

/** One attack on this room's people, without safeguards and with some. Nobody is named in what comes back. */
export async function runAttack(access: Access, id: string, { seed, on, group }: AskedRun): Promise<AttackRun> {
  const attack = knownAttack(id);
  const safeguards = inCatalogueOrder(on ?? access.actor.room.safeguards);
  const [session, context] = await Promise.all([attackSession(access, attack, group), adminContext(access)]);
  const before = await triedAttack(session, attack, seed, []);
  const after = await triedAttack(session, attack, seed, safeguards);
  const { run: _, ...facts } = attack;
  return {
    ...facts,
    role: session.inputs.role,
    seed,
    group: session.inputs.group,
    on: safeguards,
    ...outcomeOf(after),
    trace: after.trace.map((step) => named(step, context)),
    before: outcomeOf(before),
    after: outcomeOf(after),
  };
}

/** Topics and clusters by what this room calls them. */
function named({ key, figures, seconds }: AttackStep, { world, names, locale }: AdminContext): AttackStepView {
  const { topic, cluster, ...counts } = figures;
  return {
    key,
    seconds,
    figures: {
      ...counts,
      ...(typeof topic === "number" && { topic: topicLabel(world, topic, locale) }),
      ...(typeof cluster === "number" && { cluster: names[cluster] ?? "" }),
    },
  };
}

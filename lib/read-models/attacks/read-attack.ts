import type { Access } from "@/lib/domain/access";
import type { AttackPlay } from "@/lib/domain/attack-views";
import { adminContext } from "../admin/admin-context";
import { eachAlone } from "./each-alone";
import { runAttack } from "./run-attack";

/** What the page of one attack shows. alone: whether every safeguard is tried by itself as well. */
export async function readAttack(
  access: Access,
  id: string,
  { seed, group, alone }: { seed: number; group?: string | undefined; alone: boolean },
): Promise<AttackPlay> {
  const run = await runAttack(access, id, { seed, group });
  const { world, locale } = await adminContext(access);
  const { lesson } = world.scenario;
  return {
    run,
    contentNote: lesson.contentNote?.[locale] ?? null,
    alone: alone ? await eachAlone(access, id, { seed, group }) : null,
  };
}

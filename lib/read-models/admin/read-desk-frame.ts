import { actingRole } from "@/lib/domain/acting-role";
import type { Actor } from "@/lib/domain/actor";
import type { WorldStamp } from "@/lib/domain/admin-views";
import type { Locale } from "@/lib/domain/localized-text";
import { ENGINE_VERSION } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { isoWeek, pseudonymKey, pseudonymOf } from "../publish/pseudonym";
import { roomWorld } from "../room-world";
import { roster } from "../roster";

/** What stands around every page of the company's tool: nothing about any user but the reader's own ID as the tool shows it, for the narrator. */
export interface DeskFrame {
  stamp: WorldStamp;
  regions: { id: string; label: string }[];
  ownUserId: string | null;
}

export async function readDeskFrame(actor: Actor, locale: Locale): Promise<DeskFrame> {
  const { room } = actor;
  const world = await roomWorld(room);
  const { scenario } = world;
  const { identities } = composePolicy(room.safeguards).publish;
  return {
    stamp: {
      scenario: scenario.title[locale],
      version: scenario.version,
      seed: world.seed,
      engine: ENGINE_VERSION,
      hash: world.hash,
    },
    regions: scenario.people.regions.map((region) => ({ id: region.id, label: region.label[locale] })),
    ownUserId: actor.kind === "seat" && actor.personaId !== null ? await ownUserId(actor.personaId) : null,
  };

  async function ownUserId(personaId: string): Promise<string | null> {
    const { entries } = await roster(room, world);
    const own = entries.find((entry) => entry.personaId === personaId);
    if (own === undefined || identities === "none") return null;
    if (identities === "user-id") return own.userId;
    const scope = { key: pseudonymKey(room.id), purpose: actingRole(actor), epoch: isoWeek(Date.now()) };
    return pseudonymOf(scope, own.userId);
  }
}

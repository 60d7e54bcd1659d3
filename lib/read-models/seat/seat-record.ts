import type { SeatActor } from "@/lib/domain/actor";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import { shownNameMode } from "@/lib/domain/name-mode";
import type { Persona } from "@/lib/domain/persona";
import type { WatchEvent } from "@/lib/domain/watch-event";
import type { Assignment } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
import type { ProfileState } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import { personOnPhone } from "@/lib/engine/world/hold-person";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { findPersona } from "@/lib/store/personas";
import { watchEventsOf } from "@/lib/store/watch-events";
import { getWorld } from "@/lib/worlds/get-world";
import { heldWorld } from "@/lib/worlds/held-world";
import { engineWatch } from "../engine-watch";
import { keptWith } from "../kept-with";
import { clusterNamesOf } from "../labels";

/** Everything a seat's own pages read from: its persona and what was recorded of it, first to last. */
export interface SeatRecord {
  readonly actor: SeatActor;
  readonly locale: Locale;
  /** as the company holds it */
  readonly world: World;
  /** what videos really show: for what a persona would do, never for what is known of it */
  readonly happened: World;
  readonly persona: Persona;
  /** none of somebody who opted out */
  readonly events: readonly WatchEvent[];
  /** the events as the engine reads them, same order */
  readonly watches: readonly Watch[];
  /** every video that has been shown to the persona, whatever is kept of it */
  readonly seen: readonly number[];
  readonly profile: ProfileState;
  readonly guess: Assignment;
  /** the safeguards of the room */
  readonly policy: DataPolicy;
  /** cluster names by index in the mode they are shown in */
  readonly names: readonly string[];
}

/** The seat's record, or null while it has no persona. */
export async function seatRecord(actor: SeatActor, locale: Locale): Promise<SeatRecord | null> {
  if (actor.personaId === null) return null;
  const { room, personaId } = actor;
  const [happened, persona, all] = await Promise.all([
    getWorld(room.scenarioId, room.seed),
    findPersona(personaId),
    watchEventsOf(personaId),
  ]);
  if (!persona) return null;
  const policy = composePolicy(room.safeguards);
  const world = avoiding(await heldWorld(happened, policy.learn), persona.corrected);
  const seen = all.map((event) => engineWatch(world, event));
  const asked = { ...persona, watches: seen, seed: persona.card.seed };
  const { watches, profile, guess } = personOnPhone(world, policy.learn, asked);
  const names = clusterNamesOf(world, shownNameMode(policy, room.nameMode), locale);
  return {
    actor,
    locale,
    world,
    happened,
    persona,
    events: watches.length === 0 ? [] : all,
    watches,
    seen: seen.map((watch) => watch.video),
    profile,
    guess,
    policy,
    names,
  };
}

const avoidingWorlds = keptWith<World, string, World>();

/** The world in which no answer is the cluster that the persona said is wrong. One for each, so that what is kept with it is found again. */
function avoiding(world: World, corrected: string | null): World {
  if (corrected === null) return world;
  return avoidingWorlds(world, corrected, () => ({
    ...world,
    clustering: avoidCluster(world.clustering, corrected),
  }));
}

/** The record of a persona named in an address: only of the seat's own, whether or not another one exists. */
export async function ownRecord(actor: SeatActor, personaId: string, locale: Locale): Promise<SeatRecord> {
  const record = actor.personaId === personaId ? await seatRecord(actor, locale) : null;
  if (!record) throw new DomainError("forbidden", "A seat reads its own persona only.");
  return record;
}

import type { SeatActor } from "@/lib/domain/actor";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import { shownNameMode } from "@/lib/domain/name-mode";
import type { Persona } from "@/lib/domain/persona";
import type { WatchEvent } from "@/lib/domain/watch-event";
import { type Assignment, assign } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
import { emptyProfile, type ProfileState, updateProfile } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { findPersona } from "@/lib/store/personas";
import { watchEventsOf } from "@/lib/store/watch-events";
import { getWorld } from "@/lib/worlds/get-world";
import { engineWatch } from "../engine-watch";
import { keptWith } from "../kept-with";
import { clusterNamesOf } from "../labels";

/** Everything a seat's own pages read from: its persona and what was recorded of it, first to last. */
export interface SeatRecord {
  readonly actor: SeatActor;
  readonly locale: Locale;
  readonly world: World;
  readonly persona: Persona;
  readonly events: readonly WatchEvent[];
  /** the events as the engine reads them, same order */
  readonly watches: readonly Watch[];
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
  const [whole, persona, events] = await Promise.all([
    getWorld(room.scenarioId, room.seed),
    findPersona(personaId),
    watchEventsOf(personaId),
  ]);
  if (!persona) return null;
  const world = avoiding(whole, persona.corrected);
  const watches = events.map((event) => engineWatch(world, event));
  const profile = updateProfile(emptyProfile(world), watches, world);
  const guess = assign(world.clustering, profile.sum, profile.evidence);
  const policy = composePolicy(room.safeguards);
  const names = clusterNamesOf(world, shownNameMode(policy, room.nameMode), locale);
  return { actor, locale, world, persona, events, watches, profile, guess, policy, names };
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

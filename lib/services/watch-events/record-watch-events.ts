import type { Actor, SeatActor } from "@/lib/domain/actor";
import type { ClusterAssignment, Recorded } from "@/lib/domain/cluster-assignment";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import { shownNameMode } from "@/lib/domain/name-mode";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { type Assignment, assign } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
import { clusterName } from "@/lib/engine/naming/cluster-names";
import { deserialiseProfile, serialiseProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import { videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { saveAssignment } from "@/lib/store/assignments";
import { transaction } from "@/lib/store/client";
import { lockProfile, saveProfile } from "@/lib/store/profiles";
import { appendWatchEvents } from "@/lib/store/watch-events";
import { getWorld } from "@/lib/worlds/get-world";
import { requireSeat } from "../actors/require-actor";
import { eventIssues } from "./event-issues";

/**
 * Stores a batch and what the engine makes of it. Events, profile, assignment and the room's revision commit together;
 * once this resolves they are stored. Repeating a batch changes nothing.
 */
export async function recordWatchEvents(actor: Actor, events: WatchEventInput[], locale: Locale): Promise<Recorded> {
  const seat = requireSeat(actor);
  const { room, personaId } = seat;
  if (!personaId) throw new DomainError("persona-missing", "This seat has no persona yet. Make or deal one first.");
  const world = await getWorld(room.scenarioId, room.seed);
  const issues = eventIssues(events, world);
  if (issues.length > 0) throw new DomainError("invalid-input", "Nothing was stored: the batch breaks a rule.", issues);
  const { accepted, guess } = await store(seat, personaId, events, world);
  return { accepted, duplicates: events.length - accepted, assignment: describe(world, guess, seat, locale) };
}

async function store(
  { room }: SeatActor,
  personaId: string,
  events: WatchEventInput[],
  world: World,
): Promise<{ accepted: number; guess: Assignment }> {
  return transaction(async (within) => {
    const row = await lockProfile(personaId, within);
    if (!row) throw new DomainError("persona-missing", "This seat's persona has just been deleted.");
    const before = deserialiseProfile(row.state);
    const recordedAt = new Date();
    const fresh = new Set(await appendWatchEvents({ personaId, after: row.watches, recordedAt, events }, within));
    const clustering = avoidCluster(world.clustering, row.corrected);
    if (fresh.size === 0) return { accepted: 0, guess: assign(clustering, before.sum, before.evidence) };
    const watches = firstOfEach(events, fresh).map((event) => toWatch(event, world, recordedAt.getTime()));
    const profile = updateProfile(before, watches, world);
    const guess = assign(clustering, profile.sum, profile.evidence);
    const { similarity, margin, confidence } = guess;
    const clusterId = world.clustering.ids[guess.cluster] as string;
    await saveAssignment(
      personaId,
      { clusterId, similarity, margin, confidence, afterWatches: profile.watches, at: recordedAt },
      within,
    );
    const state = serialiseProfile(profile);
    const { watches: count } = profile;
    const saved = { personaId, roomId: room.id, state, watches: count, lastAt: recordedAt };
    if ((await saveProfile(saved, within)) === null)
      throw new DomainError("room-not-found", "This room has just been deleted.");
    return { accepted: fresh.size, guess };
  });
}

/** The new events in the order they came, each id once. */
function firstOfEach(events: readonly WatchEventInput[], fresh: ReadonlySet<string>): WatchEventInput[] {
  const left = new Set(fresh);
  return events.filter(({ eventId }) => left.delete(eventId));
}

function toWatch(event: WatchEventInput, world: World, atMs: number): Watch {
  const { videoId, watchedFraction, replays, liked, commented, shared, skipped } = event;
  return {
    video: videoIndex(world, videoId),
    fraction: watchedFraction,
    replays,
    liked,
    commented,
    shared,
    skipped,
    atMs,
  };
}

function describe(world: World, guess: Assignment, { room }: SeatActor, locale: Locale): ClusterAssignment {
  const { cluster, similarity, margin, confidence } = guess;
  return {
    clusterId: world.clustering.ids[cluster] as string,
    name: clusterName(world, cluster, shownNameMode(composePolicy(room.safeguards), room.nameMode), locale),
    similarity,
    margin,
    confidence,
  };
}

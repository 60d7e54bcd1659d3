import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SeatActor } from "@/lib/domain/actor";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { assign } from "@/lib/engine/clustering/assign";
import { deserialiseProfile, emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { videoId, videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { clusterChanges, findAssignment } from "@/lib/store/assignments";
import { database } from "@/lib/store/client";
import { findProfile } from "@/lib/store/profiles";
import { currentRevision } from "@/lib/store/rooms";
import { watchEventsOf } from "@/lib/store/watch-events";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { watchEvent } from "@/lib/testing/rows";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { identify } from "../actors/identify";
import { createPersona } from "../personas/create-persona";
import { takeSeat } from "../seats/take-seat";
import { recordWatchEvents } from "./record-watch-events";

const events = (count: number, first = 0): WatchEventInput[] =>
  Array.from({ length: count }, (_, index) =>
    watchEvent({
      videoId: videoId((first + index) * 7),
      watchedFraction: ((index * 37) % 101) / 100,
      liked: index % 3 === 0,
    }),
  );

describe("recording watch events", () => {
  useDisposableDatabase();
  let world: World;
  let actor: SeatActor & { personaId: string };
  beforeAll(() => {
    world = placeSmallWorld(300);
  });
  beforeEach(async () => {
    const { code } = await plantSmallRoom();
    const { seatToken } = await takeSeat(code);
    await createPersona(await identify(code, seatToken), { deal: true });
    actor = (await identify(code, seatToken)) as typeof actor;
  });

  it("stores events, profile, guess and revision together, and answers with the guess", async () => {
    const batch = events(30);
    const { accepted, duplicates, assignment } = await recordWatchEvents(actor, batch, "en");
    expect([accepted, duplicates]).toEqual([30, 0]);
    const stored = await watchEventsOf(actor.personaId);
    expect(stored.map(({ eventId }) => eventId)).toEqual(batch.map(({ eventId }) => eventId));
    expect(await findAssignment(actor.personaId)).toMatchObject({
      clusterId: assignment.clusterId,
      confidence: assignment.confidence,
    });
    expect(await clusterChanges(actor.personaId)).toMatchObject([
      { afterWatches: 30, clusterId: assignment.clusterId },
    ]);
    const revision = (await currentRevision(actor.room.id)) as number;
    expect(await findProfile(actor.personaId)).toMatchObject({ watches: 30, revision });
    expect(assignment.name).not.toBe("");
  });

  it("comes to the same profile in several batches as the engine does in one", async () => {
    const all = events(24);
    for (let n = 0; n < 24; n += 8) await recordWatchEvents(actor, all.slice(n, n + 8), "en");
    const stored = await watchEventsOf(actor.personaId);
    const watches = stored.map(({ videoId: id, watchedFraction: fraction, recordedAt, ...rest }) => ({
      ...rest,
      fraction,
      video: videoIndex(world, id),
      atMs: Date.parse(recordedAt),
    }));
    const once = updateProfile(emptyProfile(world), watches, world);
    const row = await findProfile(actor.personaId);
    const kept = deserialiseProfile(row?.state as Uint8Array);
    kept.sum.forEach((value, t) => {
      expect(value).toBeCloseTo(once.sum[t] as number, 9);
    });
    const guess = assign(world.clustering, once.sum, once.evidence);
    expect((await findAssignment(actor.personaId))?.clusterId).toBe(world.clustering.ids[guess.cluster]);
  });

  it("counts an event once, however often and at whatever moment it is sent", async () => {
    const batch = events(10);
    const answers = await Promise.all(Array.from({ length: 6 }, () => recordWatchEvents(actor, batch, "en")));
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(10);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(50);
    expect(await findProfile(actor.personaId)).toMatchObject({ watches: 10 });
    const overlap = await recordWatchEvents(actor, [...batch.slice(5), ...events(2, 50), ...batch.slice(9)], "en");
    expect([overlap.accepted, overlap.duplicates]).toEqual([2, 6]);
    expect((await watchEventsOf(actor.personaId)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 1),
    );
  });

  it("changes nothing when all of it is known", async () => {
    const batch = events(3);
    const first = await recordWatchEvents(actor, batch, "en");
    const before = [await findProfile(actor.personaId), await currentRevision(actor.room.id)];
    const second = await recordWatchEvents(actor, batch, "en");
    expect(second).toEqual({ accepted: 0, duplicates: 3, assignment: first.assignment });
    expect([await findProfile(actor.personaId), await currentRevision(actor.room.id)]).toEqual(before);
  });

  it("stores nothing of a batch in which one video is of another world", async () => {
    const batch = [
      ...events(3),
      watchEvent({ videoId: "V65000" }),
      watchEvent({ commentId: "own-words", commented: true }),
    ];
    await expect(recordWatchEvents(actor, batch, "en")).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ field: "events.3.videoId" }, { field: "events.4.commentId" }],
    });
    expect(await watchEventsOf(actor.personaId)).toEqual([]);
  });

  it("stores nothing when its last step fails", async () => {
    const { prisma } = await database();
    const before = await findProfile(actor.personaId);
    await prisma.$executeRawUnsafe("ALTER TABLE cluster_change ADD CONSTRAINT never CHECK (false) NOT VALID");
    await expect(recordWatchEvents(actor, events(5), "en")).rejects.toThrow();
    await prisma.$executeRawUnsafe("ALTER TABLE cluster_change DROP CONSTRAINT never");
    expect(await watchEventsOf(actor.personaId)).toEqual([]);
    expect(await findProfile(actor.personaId)).toEqual(before);
    expect((await recordWatchEvents(actor, events(5), "en")).accepted).toBe(5);
  });

  it("needs a persona", async () => {
    await expect(recordWatchEvents({ ...actor, personaId: null }, events(1), "en")).rejects.toMatchObject({
      code: "persona-missing",
    });
    await expect(recordWatchEvents({ kind: "host", room: actor.room }, events(1), "en")).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("names the group in the room's name mode and the reader's language", async () => {
    const es = await recordWatchEvents(actor, events(1), "es");
    if (es.assignment.clusterId === "C24") expect(es.assignment.name).toBe("sin grupo claro");
    const number = await recordWatchEvents(
      { ...actor, room: { ...actor.room, nameMode: "number" } },
      events(1, 9),
      "en",
    );
    expect(number.assignment.name).toMatch(/\d/);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { SeatActor } from "@/lib/domain/actor";
import type { Room } from "@/lib/domain/room";
import { videoId } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { adminContext } from "@/lib/read-models/admin/admin-context";
import { readAboutMe } from "@/lib/read-models/seat/read-about-me";
import { findAssignment } from "@/lib/store/assignments";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { database, transaction } from "@/lib/store/client";
import { findErasure } from "@/lib/store/erasures";
import { countExports } from "@/lib/store/exports";
import { findPersona } from "@/lib/store/personas";
import { updateSafeguards } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { watchEvent } from "@/lib/testing/rows";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { auditedView } from "../access/audited-view";
import { identify } from "../actors/identify";
import { createPersona } from "../personas/create-persona";
import { deletePersona } from "../personas/delete-persona";
import { takeSeat } from "../seats/take-seat";
import { recordWatchEvents } from "../watch-events/record-watch-events";
import { correctGuess } from "./correct-guess";
import { setOptOut } from "./set-opt-out";
import { traceOf } from "./trace-of";

const FIRST = { page: 1, pageSize: 50 };

describe("a user's rights", () => {
  useDisposableDatabase();
  let world: World;
  beforeAll(() => {
    world = placeSmallWorld(300);
  });

  /** A seat whose persona has watched a dozen videos of one topic to the end. */
  async function watcher(
    room: Room,
    topic = 5,
  ): Promise<{ again: () => Promise<SeatActor>; personaId: string; userId: string }> {
    const { seatToken } = await takeSeat(room.code);
    const again = async () => (await identify(room.code, seatToken)) as SeatActor;
    const { id, userId } = await createPersona(await again(), { deal: true });
    const videos = [...world.videos.primaryTopic.keys()]
      .filter((v) => world.videos.primaryTopic[v] === topic)
      .slice(0, 12);
    const events = videos.map((v) => watchEvent({ videoId: videoId(v), watchedFraction: 1, liked: true }));
    await recordWatchEvents(await again(), events, "en");
    return { again, personaId: id, userId };
  }

  const exportUsers = (room: Room, ids: string[]) =>
    auditedView({ kind: "host", room }, { action: "export", object: "users", locale: "en" }, async () => ids, {
      countRows: (rows) => rows.length,
      table: (rows) => ({ columns: ["userId"], rows: rows.map((userId) => ({ userId })) }),
    });

  it("correct a guess: it avoids that cluster from then on, also after more videos, until it is taken back", async () => {
    const room = await plantSmallRoom();
    const { again, personaId, userId } = await watcher(room);
    const before = await readAboutMe(await again(), "en");
    const wrong = before?.guess?.clusterId as string;
    expect(wrong).not.toBe("C24");
    await correctGuess(await again(), personaId, wrong);
    const after = await readAboutMe(await again(), "en");
    expect(after?.guess?.clusterId).not.toBe(wrong);
    expect(after?.corrected).toEqual({ clusterId: wrong, name: before?.guess?.name });
    expect((await findAssignment(personaId))?.clusterId).toBe(after?.guess?.clusterId);
    const seen = await adminContext(hostAccess((await again()).room));
    const shown = seen.roster.byUserId.get(userId);
    expect(world.clustering.ids[shown?.guess.cluster ?? -1]).toBe(after?.guess?.clusterId);
    const more = await recordWatchEvents(await again(), [watchEvent({ videoId: videoId(3) })], "en");
    expect(more.assignment.clusterId).not.toBe(wrong);
    await correctGuess(await again(), personaId, null);
    expect((await readAboutMe(await again(), "en"))?.corrected).toBeNull();
  });

  it("correct nothing that is no cluster, and nobody else's guess", async () => {
    const room = await plantSmallRoom();
    const [mine, other] = [await watcher(room), await watcher(room, 8)];
    await expect(correctGuess(await mine.again(), mine.personaId, "C99")).rejects.toMatchObject({
      code: "cluster-not-found",
    });
    await expect(correctGuess(await mine.again(), mine.personaId, "C24")).rejects.toMatchObject({
      code: "invalid-input",
    });
    for (const refused of [
      correctGuess(await mine.again(), other.personaId, "C01"),
      setOptOut(await mine.again(), other.personaId, true),
    ])
      await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    expect(await findPersona(other.personaId)).toMatchObject({ corrected: null, optedOut: false });
  });

  it("opt out: the wish is noted, and honoured only where the safeguard is on", async () => {
    const room = await plantSmallRoom();
    const { again, personaId } = await watcher(room);
    await setOptOut(await again(), personaId, true);
    const ignored = await readAboutMe(await again(), "en");
    expect(ignored?.optOut).toEqual({ wished: true, honoured: false });
    expect(ignored?.guess).not.toBeNull();
    expect(ignored?.lists.length).toBeGreaterThan(0);
    await transaction((within) => updateSafeguards(room.id, ["opt-out"], within));
    const honoured = await readAboutMe(await again(), "en");
    expect(honoured).toMatchObject({
      optOut: { wished: true, honoured: true },
      guess: null,
      lists: [],
      profile: [],
      watches: 0,
    });
    await setOptOut(await again(), personaId, false);
    expect((await readAboutMe(await again(), "en"))?.guess).not.toBeNull();
  });

  it("are told why only where the safeguard “explanation” is on", async () => {
    const room = await plantSmallRoom();
    const { again } = await watcher(room);
    expect((await readAboutMe(await again(), "en"))?.why).toEqual({ answered: false, reasons: [] });
    await transaction((within) => updateSafeguards(room.id, ["explanation"], within));
    const why = (await readAboutMe(await again(), "en"))?.why;
    expect(why?.answered).toBe(true);
    expect(why?.reasons[0]?.part).toBeGreaterThan(0);
  });

  it("are told who looked, by role, and which copies hold their ID and no other", async () => {
    const room = await plantSmallRoom();
    const { again, userId } = await watcher(room);
    const other = await watcher(room, 8);
    const host = { kind: "host", room } as const;
    await auditedView(host, { action: "view", object: "user", objectId: userId, locale: "en" }, async () => 1);
    await auditedView(host, { action: "view", object: "user", objectId: other.userId, locale: "en" }, async () => 1);
    await auditedView(host, { action: "view", object: "topic-viewers", objectId: "T06", locale: "en" }, async () => 1);
    await auditedView(host, { action: "view", object: "topic-viewers", objectId: "T40", locale: "en" }, async () => 1);
    await exportUsers(room, [userId]);
    await exportUsers(room, [other.userId]);
    const actor = await again();
    const about = await readAboutMe(actor, "en");
    expect(about?.lists.map(({ topicId }) => topicId)).toContain("T06");
    const { looks, copies } = await traceOf(actor, about as NonNullable<typeof about>);
    expect(looks).toEqual([
      { role: "host", what: "users", looks: 2, copies: 2 },
      { role: "host", what: "page", looks: 1, copies: 0 },
      { role: "host", what: "list", looks: 1, copies: 0 },
    ]);
    expect(copies).toEqual([{ at: expect.any(String), role: "host", what: "users", rows: 1 }]);
  });

  it("erase: the ID is in no table any more, and the register still lists the copy", async () => {
    const room = await plantSmallRoom();
    const { again, personaId, userId } = await watcher(room);
    await auditedView(
      { kind: "host", room },
      { action: "view", object: "user", objectId: userId, locale: "en" },
      async () => 1,
    );
    await exportUsers(room, [userId]);
    await correctGuess(await again(), personaId, (await readAboutMe(await again(), "en"))?.guess?.clusterId ?? null);
    expect(await everyRow()).toContain(userId);
    const { id, copies } = await deletePersona(await again(), personaId);
    expect(copies).toBe(1);
    const left = await everyRow();
    expect(left).not.toContain(userId);
    expect(left).not.toContain(personaId);
    expect(await countExports(room.id)).toBe(1);
    expect(await findErasure(room.id, id)).toMatchObject({ copies: 1 });
    expect((await adminContext(hostAccess((await again()).room))).roster.byUserId.has(userId)).toBe(false);
  });

  it("leave a line in the log that names nobody", async () => {
    const room = await plantSmallRoom();
    const { again, personaId } = await watcher(room);
    await setOptOut(await again(), personaId, true);
    await correctGuess(await again(), personaId, null);
    await deletePersona(await again(), personaId);
    const { rows } = await auditEntriesPage(room.id, FIRST);
    expect(rows.map(({ actor, action, object, objectId }) => [actor, action, object, objectId])).toEqual([
      ["user", "erase", "seat", null],
      ["user", "correct", "seat", null],
      ["user", "opt-out", "seat", null],
    ]);
  });
});

/** Every row of every table as text. */
async function everyRow(): Promise<string> {
  const { prisma } = await database();
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  expect(tables.length).toBeGreaterThan(15);
  const texts = await Promise.all(
    tables.map(({ name }) => prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)),
  );
  return texts
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

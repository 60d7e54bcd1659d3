import { describe, expect, it } from "vitest";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantPersona, plantRoom, watchEvent } from "@/lib/testing/rows";
import { clusterChanges, findAssignment, saveAssignment } from "./assignments";
import { appendAuditEntry, auditEntriesPage } from "./audit-entries";
import { database, transaction } from "./client";
import { insertExport } from "./exports";
import { findProfile, profilesSince, saveProfile } from "./profiles";
import { countInRoom, currentRevision, findRoom, raiseRevision, removeRoom } from "./rooms";
import { findVote, saveVote } from "./votes";
import { appendWatchEvents } from "./watch-events";

const AT = new Date("2026-03-02T09:01:02.345Z");
const guess = { similarity: 0.5, margin: 0.1, confidence: 0.7, at: AT };

describe("rooms", () => {
  useDisposableDatabase();

  it("come back as they were written, to the millisecond and with an unsigned seed", async () => {
    const room = await plantRoom({ createdAt: AT });
    expect(await findRoom(room.code)).toEqual({ ...room, hostKeyHash: new Uint8Array(room.hostKeyHash) });
    expect(await findRoom("ZZZZZZ")).toBeNull();
  });

  it("raise their revision by one, and not once they have gone", async () => {
    const room = await plantRoom();
    expect(await transaction((within) => raiseRevision(room.id, within))).toBe(1);
    expect(await currentRevision(room.id)).toBe(1);
    await transaction((within) => removeRoom(room.id, within));
    expect(await transaction((within) => raiseRevision(room.id, within))).toBeNull();
  });

  it("take everything with them", async () => {
    const room = await plantRoom();
    const persona = await plantPersona(room.id);
    const sequence = (await appendAuditEntry({
      roomId: room.id,
      at: AT,
      actor: "host",
      action: "export",
      object: "users",
      objectId: null,
      rows: 1,
      purpose: null,
    })) as number;
    await transaction(async (within) => {
      await appendWatchEvents({ personaId: persona.id, after: 0, recordedAt: AT, events: [watchEvent()] }, within);
      await saveAssignment(persona.id, { ...guess, clusterId: "C01", afterWatches: 1 }, within);
      const copy = {
        actor: "host",
        object: "users",
        objectId: null,
        columns: ["userId"],
        fingerprints: new Uint8Array(8),
      };
      const counts = { rows: 1, sensitiveRows: 0, withIdentity: true };
      await insertExport({ roomId: room.id, sequence, at: AT, ...copy, ...counts }, within);
    });
    await transaction((within) => saveVote(persona.id, "cannot-tell", AT, within));
    expect(await transaction((within) => removeRoom(room.id, within))).toBe(true);
    const { prisma } = await database();
    const left = await prisma.$queryRaw<{ rows: bigint }[]>`
      SELECT (SELECT count(*) FROM room) + (SELECT count(*) FROM persona) + (SELECT count(*) FROM watch_event)
           + (SELECT count(*) FROM interest_profile) + (SELECT count(*) FROM cluster_assignment)
           + (SELECT count(*) FROM cluster_change) + (SELECT count(*) FROM audit_entry) + (SELECT count(*) FROM export)
           + (SELECT count(*) FROM vote) AS rows`;
    expect(Number(left[0]?.rows)).toBe(0);
  });

  it("number their audit entries without gaps or ties, each room for itself", async () => {
    const [one, other] = [await plantRoom({ code: "AAAAAA" }), await plantRoom({ code: "BBBBBB" })];
    const entry = (roomId: string) =>
      ({
        roomId,
        at: AT,
        actor: "growth",
        action: "view",
        object: "topics",
        objectId: null,
        rows: 60,
        purpose: null,
      }) as const;
    const numbers = await Promise.all(Array.from({ length: 12 }, () => appendAuditEntry(entry(one.id))));
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(await appendAuditEntry(entry(other.id))).toBe(1);
    const page = await auditEntriesPage(one.id, { page: 1, pageSize: 5 });
    expect(page.total).toBe(12);
    expect(page.rows.map(({ sequence }) => sequence)).toEqual([12, 11, 10, 9, 8]);
    expect(page.rows[0]?.at).toBe(AT.toISOString());
  });
});

describe("a persona's guess", () => {
  useDisposableDatabase();

  it("keeps one row of history for each change of cluster", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    for (const [afterWatches, clusterId] of [
      [3, "C24"],
      [6, "C24"],
      [9, "C05"],
    ] as const)
      await transaction((within) => saveAssignment(persona.id, { ...guess, clusterId, afterWatches }, within));
    expect(await findAssignment(persona.id)).toMatchObject({ clusterId: "C05", similarity: 0.5 });
    expect((await clusterChanges(persona.id)).map((row) => [row.afterWatches, row.clusterId])).toEqual([
      [3, "C24"],
      [9, "C05"],
    ]);
  });

  it("is found by the revision that wrote it", async () => {
    const room = await plantRoom();
    const [quiet, active] = [await plantPersona(room.id), await plantPersona(room.id)];
    const state = new Uint8Array([0, 255, 7]);
    const saved = { personaId: active.id, roomId: room.id, state, watches: 2, lastAt: AT };
    expect(await transaction((within) => saveProfile(saved, within))).toBe(1);
    expect((await profilesSince(room.id, 0)).map(({ personaId }) => personaId)).toEqual([active.id]);
    expect(await profilesSince(room.id, -1)).toHaveLength(2);
    expect(await findProfile(active.id)).toEqual({ personaId: active.id, state, watches: 2, revision: 1, lastAt: AT });
    expect(await findProfile(quiet.id)).toMatchObject({ watches: 0, lastAt: null });
    expect(await countInRoom(room.id)).toEqual({ seats: 0, personas: 2 });
  });

  it("can be voted on again, and the last answer counts", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    expect(await findVote(persona.id)).toBeNull();
    await transaction((within) => saveVote(persona.id, "fair", AT, within));
    await transaction((within) => saveVote(persona.id, "cannot-tell", AT, within));
    expect(await findVote(persona.id)).toBe("cannot-tell");
  });
});

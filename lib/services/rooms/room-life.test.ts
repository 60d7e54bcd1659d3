import { describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { ROOM_CODE_ALPHABET } from "@/lib/domain/room";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { database } from "@/lib/store/client";
import { closedReason } from "@/lib/store/closed-rooms";
import { findRoom } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { hashOf } from "../access/token";
import { identify } from "../actors/identify";
import { takeRole } from "../seats/take-role";
import { takeSeat } from "../seats/take-seat";
import { createRoom } from "./create-room";
import { deleteRoom } from "./delete-room";
import { describeRoom } from "./describe-room";
import { expireRooms } from "./expire-rooms";
import { setNameMode } from "./set-name-mode";

vi.mock("../worlds/prepare-world", () => ({ prepareWorld: vi.fn() }));

const solo = { scenario: "the-list", kind: "solo" } as const;
const HOURS = 3_600_000;

async function seatIn(code: string): Promise<{ actor: Actor; token: string }> {
  const { seatToken } = await takeSeat(code);
  return { actor: await identify(code, seatToken), token: seatToken };
}

describe("a room", () => {
  useDisposableDatabase();

  it("opens for a day, in the world that is ready, with a code without look-alikes", async () => {
    const { room } = await createRoom(solo);
    expect(room.code).toMatch(new RegExp(`^[${ROOM_CODE_ALPHABET}]{6}$`));
    expect(room.seed).toBe(1138);
    expect(room.expiresAt.getTime() - room.createdAt.getTime()).toBe(24 * HOURS);
    expect(await describeRoom(room.code.toLowerCase())).toMatchObject({ code: room.code, seats: 0, personas: 0 });
  });

  it("takes the seed it is given, and gives each class another", async () => {
    const seeds = new Set<number>();
    for (let n = 0; n < 4; n++) seeds.add((await createRoom({ ...solo, kind: "class" })).room.seed);
    expect(seeds.size).toBe(4);
    expect((await createRoom({ ...solo, seed: 2 ** 32 - 1 })).room.seed).toBe(2 ** 32 - 1);
  });

  it("knows its host and its seats by their tokens, of which it keeps hashes only", async () => {
    const { room, hostKey } = await createRoom(solo);
    const { actor, token } = await seatIn(room.code);
    expect(await identify(room.code, hostKey)).toMatchObject({ kind: "host", room: { code: room.code } });
    expect(actor).toMatchObject({ kind: "seat", role: "user", personaId: null });
    for (const secret of [hostKey, token]) expect(Buffer.from(secret, "base64url")).toHaveLength(16);
    const { prisma } = await database();
    const dump = JSON.stringify([await prisma.room.findMany(), await prisma.seat.findMany()], (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    );
    for (const secret of [hostKey, token]) expect(dump).not.toContain(secret);
  });

  it("turns away no token, a wrong one and one of another room", async () => {
    const [one, other] = [await createRoom(solo), await createRoom(solo)];
    const { token } = await seatIn(other.room.code);
    for (const wrong of [null, "", "guess", other.hostKey, token])
      await expect(identify(one.room.code, wrong)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("says so to whoever acts in it while it is deleted", async () => {
    const { room, hostKey } = await createRoom(solo);
    const { actor } = await seatIn(room.code);
    await deleteRoom(await identify(room.code, hostKey));
    await expect(takeRole(actor, { role: "growth", purpose: "lesson" })).rejects.toMatchObject({
      code: "room-not-found",
    });
    await expect(setNameMode({ kind: "host", room }, "number")).rejects.toMatchObject({ code: "room-not-found" });
  });

  it("is deleted by its host alone, at once, and its code is not dealt again soon", async () => {
    const { room, hostKey } = await createRoom(solo);
    const { actor, token } = await seatIn(room.code);
    await expect(deleteRoom(actor)).rejects.toMatchObject({ code: "forbidden" });
    await deleteRoom(await identify(room.code, hostKey));
    expect(await findRoom(room.code)).toBeNull();
    for (const secret of [hostKey, token])
      await expect(identify(room.code, secret)).rejects.toMatchObject({ code: "room-not-found" });
    expect(await closedReason(hashOf(room.code))).toBe("deleted");
  });

  it("ends by itself, and is swept away with only the hash of its code left, for a month", async () => {
    const [ended, open] = [
      await plantRoom({ code: "ENDED2", expiresAt: new Date("2026-03-02T10:00:00Z") }),
      await plantRoom(),
    ];
    const now = new Date("2026-03-02T10:00:00Z");
    expect(await expireRooms(now)).toBe(1);
    expect(await expireRooms(now)).toBe(0);
    expect(await findRoom(ended.code)).toBeNull();
    expect(await findRoom(open.code)).not.toBeNull();
    await expect(takeSeat(ended.code)).rejects.toMatchObject({ code: "room-expired" });
    await expireRooms(new Date(now.getTime() + 31 * 24 * HOURS));
    await expect(takeSeat(ended.code)).rejects.toMatchObject({ code: "room-not-found" });
  });

  it("changes what clusters are called for its host, and alone for whoever sits at the desk, and notes it", async () => {
    const { room } = await createRoom(solo);
    const { actor, token } = await seatIn(room.code);
    await expect(setNameMode(actor, "reported")).rejects.toMatchObject({ code: "forbidden" });
    await takeRole(actor, { role: "trends-analyst", purpose: "lesson" });
    await setNameMode(await identify(room.code, token), "reported");
    expect(await findRoom(room.code)).toMatchObject({ nameMode: "reported", revision: 1 });
    const { rows } = await auditEntriesPage(room.id, { page: 1, pageSize: 5 });
    expect(rows.map(({ actor, action, objectId }) => [actor, action, objectId])).toEqual([
      ["trends-analyst", "name-mode", "reported"],
      ["trends-analyst", "role", "trends-analyst"],
    ]);
  });

  it("leaves the names to the host in a class", async () => {
    const { room, hostKey } = await createRoom({ ...solo, kind: "class" });
    const { actor, token } = await seatIn(room.code);
    await takeRole(actor, { role: "growth", purpose: "lesson" });
    await expect(setNameMode(await identify(room.code, token), "number")).rejects.toMatchObject({ code: "forbidden" });
    await setNameMode(await identify(room.code, hostKey), "number");
    expect(await findRoom(room.code)).toMatchObject({ nameMode: "number" });
  });
});

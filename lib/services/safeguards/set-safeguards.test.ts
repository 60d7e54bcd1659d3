import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { findRoom, removeRoom } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { setSafeguards } from "./set-safeguards";

const FIRST = { page: 1, pageSize: 10 };

async function roomWithSeat(kind: "solo" | "class", role: "user" | "growth") {
  const room = await plantRoom({ kind });
  return { room, seat: { kind: "seat", room, seatId: "seat", role, personaId: null } as Actor };
}

describe("switching safeguards", () => {
  useDisposableDatabase();

  it("stores them in the order of the catalogue, makes what was derived old, and tells what was on", async () => {
    const room = await plantRoom({ safeguards: ["audit"] });
    const { room: after, before } = await setSafeguards({ kind: "host", room }, ["retention", "numbers"]);
    expect(before).toEqual(["audit"]);
    expect(after).toMatchObject({ safeguards: ["numbers", "retention"], revision: room.revision + 1 });
    expect(after).not.toHaveProperty("hostKeyHash");
    expect((await findRoom(room.code))?.safeguards).toEqual(["numbers", "retention"]);
  });

  it("leaves a line that names them and who did it by role", async () => {
    const { room, seat } = await roomWithSeat("solo", "growth");
    await setSafeguards(seat, ["rounding", "numbers"]);
    await setSafeguards(seat, []);
    const { rows } = await auditEntriesPage(room.id, FIRST);
    expect(rows.map(({ actor, action, object, objectId }) => [actor, action, object, objectId])).toEqual([
      ["growth", "safeguards", "room", null],
      ["growth", "safeguards", "room", "numbers rounding"],
    ]);
  });

  it.each([
    ["class", "growth"],
    ["solo", "user"],
  ] as const)("is refused in a %s room to a seat that is %s, and nothing changes", async (kind, role) => {
    const { room, seat } = await roomWithSeat(kind, role);
    await expect(setSafeguards(seat, ["numbers"])).rejects.toMatchObject({ code: "forbidden" });
    expect(await findRoom(room.code)).toMatchObject({ safeguards: [], revision: room.revision });
    expect((await auditEntriesPage(room.id, FIRST)).total).toBe(0);
  });

  it("says so where the room has just been deleted", async () => {
    const room = await plantRoom();
    await transaction((within) => removeRoom(room.id, within));
    await expect(setSafeguards({ kind: "host", room }, ["numbers"])).rejects.toMatchObject({ code: "room-not-found" });
  });
});

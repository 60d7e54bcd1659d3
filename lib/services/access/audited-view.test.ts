import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { Room } from "@/lib/domain/room";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { countExports } from "@/lib/store/exports";
import { removeRoom } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { identify } from "../actors/identify";
import { takeRole } from "../seats/take-role";
import { takeSeat } from "../seats/take-seat";
import { auditedView } from "./audited-view";

const request = { action: "view", object: "topic-viewers", objectId: "T01", locale: "en" } as const;
const host = (room: Room): Actor => ({ kind: "host", room });
const entries = async (room: Room) => (await auditEntriesPage(room.id, { page: 1, pageSize: 50 })).rows;

async function seat(room: Room): Promise<{ actor: Actor; token: string }> {
  const { seatToken } = await takeSeat(room.code);
  return { actor: await identify(room.code, seatToken), token: seatToken };
}

describe("an audited view", () => {
  useDisposableDatabase();

  it("answers staff and leaves who, what and how many", async () => {
    const room = await plantRoom();
    const read = await auditedView(
      host(room),
      request,
      async (access) => [access.locale, 2, 3],
      (rows) => rows.length,
    );
    expect(read).toEqual(["en", 2, 3]);
    expect(await entries(room)).toEqual([
      {
        sequence: 1,
        at: expect.any(String),
        actor: "host",
        action: "view",
        object: "topic-viewers",
        objectId: "T01",
        rows: 3,
        purpose: null,
      },
    ]);
    expect(await countExports(room.id)).toBe(0);
  });

  it("refuses everybody else before anything is read, and leaves a trace of that too", async () => {
    const room = await plantRoom();
    let looked = false;
    const { actor } = await seat(room);
    const attempt = auditedView(actor, request, async () => {
      looked = true;
    });
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    expect(looked).toBe(false);
    expect(await entries(room)).toMatchObject([{ actor: "user", action: "denied", rows: null }]);
  });

  it("names a seat by its role and the purpose it took the role for, unless another is given", async () => {
    const room = await plantRoom();
    const { actor, token } = await seat(room);
    await takeRole(actor, { role: "growth", purpose: "campaign" });
    const staff = await identify(room.code, token);
    await auditedView(staff, request, async () => null);
    await auditedView(staff, { ...request, purpose: "curiosity" }, async () => null);
    expect((await entries(room)).map(({ actor, action, purpose }) => [actor, action, purpose])).toEqual([
      ["growth", "view", "curiosity"],
      ["growth", "view", "campaign"],
      ["growth", "role", "campaign"],
    ]);
  });

  it("keeps a row for each export", async () => {
    const room = await plantRoom();
    await auditedView(
      host(room),
      { ...request, action: "export" },
      async () => [1, 2],
      (rows) => rows.length,
    );
    expect(await countExports(room.id)).toBe(1);
    expect(await entries(room)).toMatchObject([{ action: "export", rows: 2 }]);
  });

  it("gives no answer when its trace cannot be written", async () => {
    const room = await plantRoom();
    const vanish = () => transaction((within) => removeRoom(room.id, within));
    await expect(auditedView(host(room), request, vanish)).rejects.toMatchObject({ code: "room-not-found" });
  });
});

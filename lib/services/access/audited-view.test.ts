import { describe, expect, it } from "vitest";
import type { Access } from "@/lib/domain/access";
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
import { userDigest } from "./keyed-digest";

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
    const read = await auditedView(host(room), request, async (access) => [access.locale, 2, 3], {
      countRows: (rows) => rows.length,
    });
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
    await takeRole(actor, { role: "growth", purpose: "growth-report" });
    const staff = await identify(room.code, token);
    await auditedView(staff, request, async () => null);
    await auditedView(staff, { ...request, purpose: "curiosity" }, async () => null);
    expect((await entries(room)).map(({ actor, action, purpose }) => [actor, action, purpose])).toEqual([
      ["growth", "view", "curiosity"],
      ["growth", "view", "growth-report"],
      ["growth", "role", "growth-report"],
    ]);
  });

  it("keeps a row for each export", async () => {
    const room = await plantRoom();
    await auditedView(host(room), { ...request, action: "export" }, async () => [1, 2], {
      countRows: (rows) => rows.length,
    });
    expect(await countExports(room.id)).toBe(1);
    expect(await entries(room)).toMatchObject([{ action: "export", rows: 2 }]);
  });

  it("never writes down whom somebody looked at, only a digest that whoever knows the ID can check", async () => {
    const [room, other] = [await plantRoom({ code: "AAAAAA" }), await plantRoom({ code: "BBBBBB" })];
    const userId = "7000000000000000001";
    for (const each of [room, room, other])
      await auditedView(host(each), { ...request, object: "user", objectId: userId }, async () => null);
    await auditedView(host(other), { ...request, object: "map", objectId: userId }, async () => null);
    const digests = (await entries(room)).map(({ objectId }) => objectId);
    expect(digests).toEqual([userDigest(room.id, userId), userDigest(room.id, userId)]);
    expect(digests[0]).toMatch(/^u·[0-9a-f]{12}$/);
    const elsewhere = (await entries(other)).map(({ objectId }) => objectId);
    expect(new Set(elsewhere).size).toBe(1);
    expect(elsewhere).not.toContain(digests[0]);
    expect(JSON.stringify(await entries(room))).not.toContain(userId);
  });

  it("refuses what the role may not open or export, and leaves that in the log", async () => {
    const room = await plantRoom();
    const { actor, token } = await seat(room);
    await takeRole(actor, { role: "ads-sales", purpose: "ad-campaign" });
    const staff = await identify(room.code, token);
    for (const action of ["view", "export"] as const)
      await expect(auditedView(staff, { ...request, action }, async () => [1])).rejects.toMatchObject({
        code: "forbidden",
        refusal: { role: "ads-sales", action, page: "topic-viewers", because: "role" },
      });
    expect(await auditedView(staff, { ...request, object: "topic" }, async () => "counts")).toBe("counts");
    expect((await entries(room)).map(({ action, object }) => [action, object])).toEqual([
      ["view", "topic"],
      ["denied", "topic-viewers"],
      ["denied", "topic-viewers"],
      ["role", "seat"],
    ]);
    expect(await countExports(room.id)).toBe(0);
  });

  it("names the safeguard that withholds, for the host too", async () => {
    const room = await plantRoom({ safeguards: ["delete-dashboard", "row-caps"] });
    const attempt = (action: "view" | "export", object: "topic-viewers" | "topics" | "query") =>
      auditedView(host(room), { ...request, action, object }, async () => "answer");
    await expect(attempt("view", "topic-viewers")).rejects.toMatchObject({
      code: "withheld",
      issues: [{ field: "safeguard", rule: "delete-dashboard" }],
    });
    await expect(attempt("export", "topics")).rejects.toMatchObject({ refusal: { because: "row-caps" } });
    expect(await attempt("view", "query")).toBe("answer");
  });

  it("gives a role no more rows about people in an hour than the cap, whoever asks and how often", async () => {
    const room = await plantRoom({ safeguards: ["row-caps"] });
    const read = async ({ reach }: Access) => Array.from({ length: Math.min(7, reach.rowsLeft ?? 7) }, (_, i) => i);
    const look = () => auditedView(host(room), request, read, { countRows: (rows) => rows.length });
    const answers = await Promise.all([look(), look(), look(), look()]);
    expect(answers.reduce((sum, rows) => sum + rows.length, 0)).toBe(10);
    expect(await look()).toEqual([]);
    const counts = auditedView(host(room), { ...request, object: "topics" }, async ({ reach }) => reach.rowsLeft);
    expect(await counts).toBeNull();
  });

  it("gives no answer when its trace cannot be written", async () => {
    const room = await plantRoom();
    const vanish = () => transaction((within) => removeRoom(room.id, within));
    await expect(auditedView(host(room), request, vanish)).rejects.toMatchObject({ code: "room-not-found" });
  });
});

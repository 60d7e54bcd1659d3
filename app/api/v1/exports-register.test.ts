import { beforeAll, describe, expect, it } from "vitest";
import { GET as readExports } from "@/app/api/v1/rooms/[code]/admin/exports/route";
import { GET as readViewers } from "@/app/api/v1/rooms/[code]/admin/topics/[topicId]/viewers/route";
import { GET as readTopics } from "@/app/api/v1/rooms/[code]/admin/topics/route";
import { GET as readUsers } from "@/app/api/v1/rooms/[code]/admin/users/route";
import { GET as verify } from "@/app/api/v1/rooms/[code]/audit/verify/route";
import { POST as agree } from "@/app/api/v1/rooms/[code]/openings/[openingId]/agreement/route";
import { POST as ask, GET as readOpenings } from "@/app/api/v1/rooms/[code]/openings/route";
import { DELETE as deletePersona } from "@/app/api/v1/rooms/[code]/personas/[personaId]/route";
import { POST as takeRole } from "@/app/api/v1/rooms/[code]/role/route";
import { copiesHolding } from "@/lib/services/exports/copies-holding";
import { database } from "@/lib/store/client";
import { findRoom } from "@/lib/store/rooms";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld } from "@/lib/testing/small-room";

describe("what left the tool", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  let roomId: string;
  beforeAll(async () => {
    placeSmallWorld(300);
    room = await openApiRoom("solo");
    roomId = (await findRoom(room.code))?.id ?? "";
  });
  const host = (call = {}) => ({ params: { code: room.code, topicId: "T01" }, token: room.hostKey, ...call });

  it("stands in the register: columns, rows, sensitive rows, whether IDs are in it, and nothing out of it", async () => {
    const list = await callApi(readViewers, host({ query: "?pageSize=500" }));
    await callApi(readTopics, host({ suffix: ".csv" }));
    await callApi(readViewers, host({ suffix: ".csv" }));
    await callApi(readUsers, host({ suffix: ".csv" }));
    const { json, text } = await callApi(readExports, host());
    const [users, viewers, topics] = json.rows;
    expect(topics).toMatchObject({ object: "topics", rows: 60, sensitiveRows: 0, withIdentity: false });
    expect(users).toMatchObject({ object: "users", rows: 301, withIdentity: true });
    const listed = list.json.rows.filter(({ share }: { share: number }) => share >= list.json.cutOffShare).length;
    expect(viewers).toMatchObject({ objectId: "T01", rows: list.json.total, withIdentity: true });
    expect(viewers.sensitiveRows).toBeGreaterThanOrEqual(listed);
    expect(viewers.sensitiveRows).toBeLessThanOrEqual(viewers.rows);
    expect(viewers.columns).toContain("ipAddress");
    expect(json).toMatchObject({ total: 3, rowsOutside: 60 + 301 + viewers.rows, copiesWithIdentity: 2 });
    expect(text).not.toMatch(/\d{19}/);
  });

  it("stays when the persona and the lines of the log are gone, and says how many copies hold an ID", async () => {
    expect(await copiesHolding(roomId, room.userId)).toBe(1);
    expect(await copiesHolding(roomId, "7000000000000000001")).toBe(0);
    await callApi(deletePersona, {
      params: { code: room.code, personaId: room.personaId },
      token: room.seatToken,
    });
    const { prisma } = await database();
    await prisma.$executeRaw`DELETE FROM audit_entry WHERE room_id = ${roomId}::uuid`;
    expect(await copiesHolding(roomId, room.userId)).toBe(1);
    expect((await callApi(readExports, host())).json.total).toBe(3);
    const { json } = await callApi(verify, host());
    expect(json).toMatchObject({ valid: false, firstBroken: 1 });
  });

  it("identities are asked for and opened through addresses of their own", async () => {
    const sit = (role: string) =>
      callApi(takeRole, { params: { code: room.code }, token: room.seatToken, body: { role, purpose: "safety-case" } });
    const seat = (call = {}) => ({ params: { code: room.code }, token: room.seatToken, ...call });
    await sit("trust-safety");
    const wrong = await callApi(ask, seat({ body: { reason: "because I like to" } }));
    expect([wrong.status, wrong.json.issues[0].field]).toEqual([400, "reason"]);
    const { json } = await callApi(ask, seat({ body: { reason: "court-order" } }));
    const agreement = { params: { code: room.code, openingId: json.id }, token: room.seatToken };
    expect((await callApi(agree, agreement)).status).toBe(403);
    await sit("engineer");
    expect((await callApi(agree, agreement)).json).toMatchObject({ state: "open", agreedBy: "engineer" });
    expect((await callApi(agree, agreement)).status).toBe(409);
    expect((await callApi(readOpenings, seat())).json).toMatchObject({ needed: false, open: true, lastHour: 1 });
    await sit("user");
    expect((await callApi(readOpenings, seat())).status).toBe(403);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { expireRooms } from "@/lib/services/rooms/expire-rooms";
import { database } from "@/lib/store/client";
import { openApiRoom } from "@/lib/testing/api-room";
import { callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat, countStored, describeRefusals, sentEvent } from "@/lib/testing/refusals";
import { plantRoom } from "@/lib/testing/rows";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readTopic } from "./rooms/[code]/admin/topics/[topicId]/route";
import { PUT as setNameMode } from "./rooms/[code]/name-mode/route";
import { DELETE as deletePersona } from "./rooms/[code]/personas/[personaId]/route";
import { GET as readEvents } from "./rooms/[code]/personas/[personaId]/watch-events/route";
import { DELETE as deleteRoom } from "./rooms/[code]/route";
import { POST as takeSeat } from "./rooms/[code]/seats/route";
import { POST as recordEvents } from "./rooms/[code]/watch-events/route";

describeRefusals("a token or code that does not fit is refused and stores nothing", [
  ["no token", recordEvents, (room) => ({ params: { code: room.code }, body: { events: [sentEvent()] } }), 401, null],
  [
    "a made-up token",
    recordEvents,
    (room) => asSeat(room, { token: "AAAAAAAAAAAAAAAAAAAAAA", body: { events: [sentEvent()] } }),
    401,
    null,
  ],
  [
    "a token of another room",
    recordEvents,
    (room, other) => asSeat(room, { token: other.seatToken, body: { events: [sentEvent()] } }),
    401,
    null,
  ],
  [
    "an authorization of another kind",
    recordEvents,
    (room) => ({
      params: { code: room.code },
      headers: { authorization: "Basic YTpi" },
      body: { events: [sentEvent()] },
    }),
    401,
    null,
  ],
  [
    "the host's key for a seat's act",
    recordEvents,
    (room) => asHost(room, { body: { events: [sentEvent()] } }),
    403,
    null,
  ],
  ["a seat's token for the host's act", deleteRoom, (room) => asSeat(room, {}), 403, null],
  [
    "a user at the company's desk",
    readTopic,
    (room) => asSeat(room, { params: { code: room.code, topicId: "T01" } }),
    403,
    null,
  ],
  ["a seat that leads a class", setNameMode, (room) => asSeat(room, { body: { nameMode: "number" } }), 403, null],
  ["a room that does not exist", takeSeat, () => ({ params: { code: "ZZZZZZ" }, body: {} }), 404, null],
  ["a code of the wrong form", takeSeat, () => ({ params: { code: "'; DROP" }, body: {} }), 404, "code"],
  [
    "somebody else's persona",
    deletePersona,
    (room, other) => asSeat(room, { params: { code: room.code, personaId: other.personaId } }),
    404,
    null,
  ],
  [
    "somebody else's watch events",
    readEvents,
    (room, other) => asSeat(room, { params: { code: room.code, personaId: other.personaId } }),
    403,
    null,
  ],
]);

describe("a room that is no more", () => {
  useDisposableDatabase();
  beforeAll(() => {
    placeSmallWorld(300);
  });

  it("answers 410 when it ended, before and after it is swept away", async () => {
    const ended = await plantRoom({ expiresAt: new Date(Date.now() - 1000), code: "ENDED2" });
    const ask = () => callApi(takeSeat, { params: { code: ended.code }, body: {} });
    expect((await ask()).json).toMatchObject({ status: 410, code: "room-expired" });
    expect(await expireRooms()).toBe(1);
    expect((await ask()).json).toMatchObject({ status: 410, code: "room-expired" });
  });

  it("answers 404 when it was deleted, whatever token is shown", async () => {
    const room = await openApiRoom();
    expect((await callApi(deleteRoom, asHost(room, {}))).status).toBe(204);
    expect((await callApi(deleteRoom, asHost(room, {}))).status).toBe(404);
    expect((await callApi(recordEvents, asSeat(room, { body: {} }))).json).toMatchObject({ code: "room-not-found" });
    expect(await countStored()).toMatchObject({ rooms: 0, seats: 0, personas: 0 });
  });

  it("says nothing outward of an error that nobody expected", async () => {
    const room = await openApiRoom();
    const { prisma } = await database();
    await prisma.$executeRaw`UPDATE interest_profile SET state = 'secret'::bytea`;
    const answer = await callApi(recordEvents, asSeat(room, { body: { events: [sentEvent()] } }));
    expect(answer.json).toMatchObject({ status: 500, code: "unexpected" });
    expect(answer.text).not.toMatch(/profile|length|secret|RangeError/);
    expect(await countStored()).toMatchObject({ events: 0 });
  });
});

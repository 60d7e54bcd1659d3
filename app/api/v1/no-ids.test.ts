import { beforeAll, describe, expect, it } from "vitest";
import { handlers } from "@/app/api/operations";
import type { Actor } from "@/lib/domain/actor";
import { decodeMapPoints } from "@/lib/domain/map-points";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { attacks } from "@/lib/exposure/attacks/registry";
import type { Handler } from "@/lib/http/endpoint";
import { readDeskFrame } from "@/lib/read-models/admin/read-desk-frame";
import { readUserMap } from "@/lib/read-models/admin/read-user-map";
import { isoWeek, pseudonymKey, pseudonymOf } from "@/lib/read-models/publish/pseudonym";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { identify } from "@/lib/services/actors/identify";
import { transaction } from "@/lib/store/client";
import { updateSafeguards } from "@/lib/store/rooms";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readMapPoints } from "./rooms/[code]/admin/map/route";
import { POST as takeRole } from "./rooms/[code]/role/route";
import { POST as recordEvents } from "./rooms/[code]/watch-events/route";

const ROLES = ["host", "user", ...loadScenario("the-list").staff.map(({ id }) => id)];
const FIRST_TOPIC = "T01";

/** What a request without anything wrong with it sends, where the empty object is not it. */
const BODIES: Record<string, unknown> = {
  "POST /rooms": { scenario: "the-list", kind: "solo", seed: 77 },
  "POST /rooms/{code}/personas": { deal: true },
  "POST /rooms/{code}/watch-events": { events: [watchOf(7)] },
  "POST /rooms/{code}/vote": { answer: "fair" },
  "POST /rooms/{code}/what-if": { without: [] },
  "PUT /rooms/{code}/name-mode": { nameMode: "number" },
};

function watchOf(video: number) {
  return { eventId: crypto.randomUUID(), videoId: `V${String(video * 60 + 1).padStart(5, "0")}`, watchedFraction: 1 };
}

/** They change what the scan scans, or take the persona away. */
const LEFT_OUT = /^(PUT .*safeguards|POST .*\/role|DELETE )/;

/**
 * What an answer says of anybody: IDs and pseudonyms of this room. Runs of digits and of hexadecimal digits are looked
 * up among all of them, so that no long number is taken for one and none of them is passed over.
 */
function named(text: string, names: ReadonlySet<string>): string[] {
  return (text.match(/\d{19}|[0-9a-f]{16}/g) ?? []).filter((word) => names.has(word));
}

describe("aggregates only: nobody is named in any answer, whoever asks", () => {
  useDisposableDatabase({ shared: true });
  let world: World;
  let room: ApiRoom;
  let roomId: string;
  let names: Set<string>;

  beforeAll(async () => {
    world = placeSmallWorld(300);
    room = await openApiRoom();
    await callApi(recordEvents, seatCall({ body: { events: [0, 1, 2, 3, 4, 5, 6].map(watchOf) } }));
    roomId = (await identify(room.code, room.hostKey)).room.id;
    names = allNames();
  });

  function seatCall(rest: Call): Call {
    return { token: room.seatToken, ...rest, params: { code: room.code, ...rest.params } };
  }

  function allNames(): Set<string> {
    const ids = [...Array.from(world.users.id, String), room.userId];
    const scopes = ROLES.map((purpose) => ({ key: pseudonymKey(roomId), purpose, epoch: isoWeek(Date.now()) }));
    return new Set(ids.flatMap((id) => [id, ...scopes.map((scope) => pseudonymOf(scope, id))]));
  }

  async function switchOn(...safeguards: SafeguardId[]) {
    await transaction((within) => updateSafeguards(roomId, safeguards, within));
  }

  /** Takes the role and asks every route, as JSON and as CSV. Returns where somebody was named, and how many answers there were. */
  async function scan(role: string, wanted: (handler: Handler) => boolean) {
    const token = role === "host" ? room.hostKey : room.seatToken;
    if (role !== "host") await callApi(takeRole, seatCall({ body: { role, purpose: "data-request" } }));
    const found: string[] = [];
    let answered = 0;
    for (const handler of handlers.filter(wanted)) {
      const { method, path, csv, query } = handler.operation;
      const name = `${method.toUpperCase()} ${path}`;
      if (LEFT_OUT.test(name)) continue;
      const body = method === "get" ? undefined : (BODIES[name] ?? {});
      const search = "q" in query.shape ? `?q=${room.userId.slice(0, 6)}` : "";
      for (const params of placesOf(path))
        for (const suffix of csv ? ["", ".csv"] : [""]) {
          const answer = await callApi(handler, { token, params, body, suffix, query: search });
          answered += answer.status < 300 ? 1 : 0;
          const told = told200(answer.status, answer.text, params.userId ?? "");
          if (named(told, names).length > 0) found.push(`${name}${suffix}`);
        }
    }
    return { found, answered };
  }

  /** A refusal repeats the address that was asked for, which is the asker's own word. */
  function told200(status: number, text: string, asked: string): string {
    return status < 400 || asked === "" ? text : text.replaceAll(`/users/${asked}`, "");
  }

  /** Every attack, and a user of either kind, wherever an address names one. */
  function placesOf(path: string): Record<string, string>[] {
    const userIds = path.includes("{userId}") ? [String(world.users.id[5]), room.userId] : [""];
    const attackIds = path.includes("{attackId}") ? attacks.map(({ id }) => id) : [""];
    return userIds.flatMap((userId) => attackIds.map((attackId) => ({ ...places(), userId, attackId })));
  }

  function places(): Record<string, string> {
    const clusterId = world.clustering.ids[0] ?? "";
    const { code, personaId } = room;
    return { code, personaId, clusterId, topicId: FIRST_TOPIC, openingId: crypto.randomUUID() };
  }

  const reads = ({ operation }: Handler) => operation.method === "get";

  it.each(ROLES)("%s reads no ID and no pseudonym", async (role) => {
    await switchOn("aggregate-only");
    const { found, answered } = await scan(role, reads);
    expect(found).toEqual([]);
    expect(answered).toBeGreaterThan(5);
    await switchOn("aggregate-only", "rotating-pseudonyms");
    expect((await scan(role, reads)).found).toEqual([]);
  });

  it("answers to what is sent name nobody either", async () => {
    await switchOn("aggregate-only");
    for (const role of ["user", "trends-analyst", "host"]) {
      const { found, answered } = await scan(role, (handler) => !reads(handler));
      expect(found).toEqual([]);
      expect(answered).toBeGreaterThan(role === "user" ? 2 : attacks.length);
    }
  });

  it("without it the same scan finds IDs, and with pseudonyms those: it can fail", async () => {
    await switchOn();
    const lists = ["topics/{topicId}/viewers", "clusters/{clusterId}/members", "users"].flatMap((list) => [
      `GET /rooms/{code}/admin/${list}`,
      `GET /rooms/{code}/admin/${list}.csv`,
    ]);
    const others = ["clusters/{clusterId}", "search", "users/{userId}"].map(
      (page) => `GET /rooms/{code}/admin/${page}`,
    );
    const plain = (await scan("host", reads)).found;
    expect(plain).toEqual(expect.arrayContaining([...lists, ...others]));
    expect((await scan("user", reads)).found).toEqual(expect.arrayContaining(["GET /rooms/{code}/xray"]));
    await switchOn("rotating-pseudonyms");
    expect((await scan("host", reads)).found).toEqual(expect.arrayContaining(lists));
  });

  it("the map's bytes hold nobody, and its page and the frame of every page neither", async () => {
    const points = async () => {
      const { operation } = readMapPoints;
      expect(operation.bytes).toBe(true);
      const answer = await bytesOf(readMapPoints);
      return decodeMapPoints(answer)?.ids.length;
    };
    await switchOn();
    expect(await points()).toBe(world.users.count + 1);
    await switchOn("aggregate-only");
    expect(await points()).toBe(0);

    const actors: Actor[] = [await identify(room.code, room.hostKey), await identify(room.code, room.seatToken)];
    for (const actor of actors) {
      const frame = await readDeskFrame(actor, "en");
      expect(frame.ownUserId).toBeNull();
      const map = await readUserMap(hostAccess(actor.room), {
        cluster: world.clustering.ids[0],
        user: room.userId,
        ownUserId: room.userId,
      });
      expect(map).toMatchObject({ withheld: "aggregate-only", own: null, found: null, shown: 0 });
      expect(named(JSON.stringify([frame, map]), names)).toEqual([]);
    }
  });

  async function bytesOf(handler: Handler): Promise<ArrayBuffer> {
    const { NextRequest } = await import("next/server");
    const headers = { authorization: `Bearer ${room.hostKey}` };
    const request = new NextRequest(`http://localhost/api/v1/rooms/${room.code}/admin/map`, { headers });
    return (await handler(request, { params: Promise.resolve({ code: room.code }) })).arrayBuffer();
  }
});

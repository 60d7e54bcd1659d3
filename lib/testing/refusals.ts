import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Handler } from "@/lib/http/endpoint";
import { database } from "@/lib/store/client";
import { type ApiRoom, openApiRoom } from "./api-room";
import { type Call, callApi } from "./call-api";
import { useDisposableDatabase } from "./disposable-database";
import { placeSmallWorld } from "./small-room";

/** A request that must be refused: what is sent, the status, the field that is named, and a word of the rule. */
export type Refusal = [
  name: string,
  handler: Handler,
  call: (room: ApiRoom, other: ApiRoom) => Call,
  status: number,
  field: string | null,
  rule?: RegExp,
];

export const asSeat = (room: ApiRoom, rest: Call): Call => ({
  token: room.seatToken,
  ...rest,
  params: { code: room.code, ...rest.params },
});

export const asHost = (room: ApiRoom, rest: Call): Call => asSeat(room, { token: room.hostKey, ...rest });

/** A watch event as a client sends it, with whatever is wrong with it. */
export const sentEvent = (overrides: object = {}) => ({
  eventId: randomUUID(),
  videoId: "V00001",
  watchedFraction: 0.5,
  ...overrides,
});

export async function countStored(): Promise<unknown> {
  const { prisma } = await database();
  const [rows] = await prisma.$queryRaw<unknown[]>`
    SELECT (SELECT count(*)::int FROM watch_event) AS events, (SELECT count(*)::int FROM persona) AS personas,
           (SELECT count(*)::int FROM room) AS rooms, (SELECT count(*)::int FROM seat) AS seats,
           (SELECT count(*)::int FROM vote) AS votes, (SELECT sum(revision)::int FROM room) AS revisions`;
  return rows;
}

/** Each is answered with a problem that names the field and the rule, and stores nothing. */
export function describeRefusals(title: string, refusals: Refusal[]): void {
  describe(title, () => {
    useDisposableDatabase({ shared: true });
    let room: ApiRoom;
    let other: ApiRoom;
    beforeAll(async () => {
      placeSmallWorld(300);
      room = await openApiRoom();
      other = await openApiRoom();
    });

    it.each(refusals)("%s", async (_, handler, call, status, field, rule = /./) => {
      const before = await countStored();
      const answer = await callApi(handler, call(room, other));
      expect(answer.status, answer.text).toBe(status);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.json).toMatchObject({
        status,
        type: expect.stringContaining("urn:"),
        title: expect.any(String),
        detail: expect.any(String),
        instance: expect.stringContaining("/api/v1/"),
      });
      const issues: { field: string; rule: string }[] = answer.json.issues;
      if (field !== null) {
        expect(issues.map((issue) => issue.field)).toContain(field);
        expect(issues.map((issue) => issue.rule).join()).toMatch(rule);
      }
      expect(await countStored()).toEqual(before);
    });
  });
}

import { randomUUID } from "node:crypto";
import papaparse from "papaparse";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat } from "@/lib/testing/refusals";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readAudit } from "./rooms/[code]/admin/audit/route";
import { GET as readMembers } from "./rooms/[code]/admin/clusters/[clusterId]/members/route";
import { GET as readClusters } from "./rooms/[code]/admin/clusters/route";
import { GET as readViewers } from "./rooms/[code]/admin/topics/[topicId]/viewers/route";
import { GET as readTopics } from "./rooms/[code]/admin/topics/route";
import { GET as readTruth } from "./rooms/[code]/admin/truth/route";
import { GET as readUser } from "./rooms/[code]/admin/users/[userId]/route";
import { GET as readFeed } from "./rooms/[code]/feed/route";
import { GET as readExplanation } from "./rooms/[code]/personas/[personaId]/explanation/route";
import { GET as readProfile } from "./rooms/[code]/personas/[personaId]/profile/route";
import { DELETE as deletePersona } from "./rooms/[code]/personas/[personaId]/route";
import { GET as readEvents } from "./rooms/[code]/personas/[personaId]/watch-events/route";
import { POST as takeRole } from "./rooms/[code]/role/route";
import { POST as recordEvents } from "./rooms/[code]/watch-events/route";

/** The shapes that outside scripts rely on. */
describe("the API, as outside scripts use it", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  let topicId: string;
  const seat = (rest: Call = {}) => asSeat(room, rest);
  const own = (rest: Call = {}) => asSeat(room, { ...rest, params: { personaId: room.personaId } });
  const host = (rest: Call = {}) => asHost(room, rest);

  beforeAll(async () => {
    placeSmallWorld(300);
    room = await openApiRoom();
    const feed = await callApi(readFeed, seat({ query: "?limit=12" }));
    const items: { videoId: string; topics: { topicId: string }[] }[] = feed.json.items;
    expect(items).toHaveLength(12);
    expect(items[0]).toMatchObject({
      videoId: expect.stringMatching(/^V\d{5}$/),
      title: expect.any(String),
      topics: [{ topicId: expect.stringMatching(/^T\d{2}$/), weight: expect.any(Number) }].concat(
        items[0]?.topics.slice(1) as never,
      ),
      recommendation: { origin: expect.any(String), score: expect.any(Number), rank: 1, reasons: expect.any(Array) },
    });
    topicId = items[0]?.topics[0]?.topicId as string;
    const events = items.map(({ videoId }) => ({
      eventId: randomUUID(),
      videoId,
      watchedFraction: 1,
      liked: true,
      commented: false,
      shared: false,
      skipped: false,
    }));
    const first = await callApi(recordEvents, seat({ body: { events } }));
    expect(first.json).toMatchObject({
      accepted: 12,
      duplicates: 0,
      assignment: {
        clusterId: expect.stringMatching(/^C\d{2}$/),
        name: expect.any(String),
        similarity: expect.any(Number),
        confidence: expect.any(Number),
      },
    });
    expect((await callApi(recordEvents, seat({ body: { events } }))).json).toMatchObject({
      accepted: 0,
      duplicates: 12,
    });
  });

  it("opens rooms with a code and a key, and deals personas with an ID and a handle", () => {
    expect(room).toEqual({
      code: expect.stringMatching(/^\w{6}$/),
      hostKey: expect.any(String),
      seatToken: expect.any(String),
      personaId: expect.any(String),
      userId: expect.stringMatching(/^\d{19}$/),
      handle: expect.any(String),
    });
  });

  it("gives the seat its persona's events, profile and an explanation that sums up", async () => {
    const page = await callApi(readEvents, own({ query: "?page=2&pageSize=5" }));
    expect(page.json).toMatchObject({ total: 12, page: 2, rows: [{ sequence: 6 }, {}, {}, {}, {}] });
    expect((await callApi(readProfile, own())).json).toMatchObject({ watches: 12 });
    const { score, parts, assignment, counterfactual } = (await callApi(readExplanation, own())).json;
    expect(parts).toHaveLength(12);
    expect(parts.reduce((sum: number, part: { contribution: number }) => sum + part.contribution, 0)).toBeCloseTo(
      score,
      9,
    );
    expect(assignment.clusterId).toMatch(/^C\d{2}$/);
    expect(counterfactual === null || Array.isArray(counterfactual.without)).toBe(true);
  });

  it("lists the persona among the viewers of a topic it watched, for the host and for staff", async () => {
    const { json } = await callApi(
      readViewers,
      host({ params: { topicId }, query: "?page=1&pageSize=500&sort=-lastWatchedAt" }),
    );
    expect(json.total).toBeGreaterThan(0);
    expect(json.rows[0]).toMatchObject({
      userId: room.userId,
      share: expect.any(Number),
      watches: expect.any(Number),
      lastWatchedAt: expect.any(String),
      cluster: expect.anything(),
    });
    expect((await callApi(readUser, host({ params: { userId: room.userId } }))).json).toMatchObject({
      userId: room.userId,
    });
    await callApi(takeRole, seat({ body: { role: "trends-analyst", purpose: "lesson" } }));
    expect((await callApi(readViewers, seat({ params: { topicId } }))).status).toBe(200);
    await callApi(takeRole, seat({ body: { role: "user" } }));
    expect((await callApi(readViewers, seat({ params: { topicId } }))).status).toBe(403);
  });

  it("lists topics, clusters, members and the truth", async () => {
    expect((await callApi(readTopics, host())).json.rows).toHaveLength(60);
    const { rows } = (await callApi(readClusters, host())).json;
    expect(rows.map(({ clusterId }: { clusterId: string }) => clusterId)).toContain("C24");
    const members = await callApi(readMembers, host({ params: { clusterId: "C24" } }));
    expect(members.json).toMatchObject({ total: expect.any(Number), rows: expect.any(Array) });
    const truth = await callApi(readTruth, host({ query: "?group=orientation" }));
    expect(truth.json.precision).toMatchObject({ numerator: expect.any(Number), denominator: expect.any(Number) });
  });

  it("exports whole lists as CSV by address or by Accept, and notes each export", async () => {
    const { total } = (await callApi(readViewers, host({ params: { topicId }, query: "?pageSize=1" }))).json;
    for (const call of [{ suffix: ".csv" }, { headers: { accept: "text/csv" } }]) {
      const answer = await callApi(
        readViewers,
        host({ params: { topicId }, query: "?pageSize=1&purpose=trend-report", ...call }),
      );
      expect(answer.headers.get("content-type")).toContain("text/csv");
      expect(answer.headers.get("content-disposition")).toContain('filename="viewers.csv"');
      const { data } = papaparse.parse<{ userId: string }>(answer.text.trim(), { header: true });
      expect(data).toHaveLength(total);
      expect(data.map(({ userId }) => userId)).toContain(room.userId);
    }
    const audit = await callApi(readAudit, host({ query: "?pageSize=2" }));
    const exported = {
      actor: "host",
      action: "export",
      object: "topic-viewers",
      objectId: topicId,
      rows: total,
      purpose: "trend-report",
    };
    expect(audit.json.rows).toMatchObject([exported, exported]);
  });

  it("answers in the reader's language", async () => {
    const names = async (language: string) =>
      (await callApi(readTopics, host({ headers: { "accept-language": language } }))).json.rows.map(
        (row: { label: string }) => row.label,
      );
    expect(await names("es")).not.toEqual(await names("en"));
  });

  it("lets nothing be cached", async () => {
    expect((await callApi(readTopics, host())).headers.get("cache-control")).toBe("no-store");
    expect((await callApi(readTopics, seat())).headers.get("cache-control")).toBe("no-store");
  });

  describe("once the persona is deleted", () => {
    beforeEach(async () => {
      await callApi(deletePersona, own());
    });

    it("knows nothing of it any more", async () => {
      expect((await callApi(readUser, host({ params: { userId: room.userId } }))).status).toBe(404);
      const { rows } = (
        await callApi(readViewers, host({ params: { topicId }, query: "?pageSize=500&sort=-lastWatchedAt" }))
      ).json;
      expect(rows.map(({ userId }: { userId: string }) => userId)).not.toContain(room.userId);
      expect((await callApi(readFeed, seat())).json).toMatchObject({ status: 409, code: "persona-missing" });
    });
  });
});

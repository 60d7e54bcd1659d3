import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { downloadSchema } from "@/lib/domain/held-view";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat } from "@/lib/testing/refusals";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { DELETE as endCampaign } from "./rooms/[code]/admin/ads/[campaignId]/route";
import { POST as orderCampaign, GET as readAds } from "./rooms/[code]/admin/ads/route";
import { GET as readUsers } from "./rooms/[code]/admin/users/route";
import { POST as correct } from "./rooms/[code]/personas/[personaId]/correction/route";
import { GET as download } from "./rooms/[code]/personas/[personaId]/download/route";
import { GET as readHeld } from "./rooms/[code]/personas/[personaId]/held/route";
import { PUT as optOut } from "./rooms/[code]/personas/[personaId]/opt-out/route";
import { DELETE as erase } from "./rooms/[code]/personas/[personaId]/route";

describe("campaigns and a user's rights, as outside scripts use them", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  const own = (rest: Call = {}) => asSeat(room, { ...rest, params: { personaId: room.personaId } });
  const host = (rest: Call = {}) => asHost(room, rest);
  beforeAll(async () => {
    placeSmallWorld(300);
    room = await openApiRoom();
  });

  it("orders a campaign, shows what came of it, and ends it", async () => {
    const ordered = await callApi(orderCampaign, host({ body: { target: {}, bidCents: 100 } }));
    expect(ordered.status).toBe(201);
    const { campaignId } = ordered.json;
    expect((await callApi(readAds, host())).json).toMatchObject({
      campaigns: [{ campaignId, served: true, people: 301 }],
      advertiser: { campaignId, visits: expect.any(Array) },
    });
    expect((await callApi(endCampaign, host({ params: { campaignId } }))).status).toBe(204);
    expect((await callApi(endCampaign, host({ params: { campaignId } }))).status).toBe(404);
    expect((await callApi(orderCampaign, asSeat(room, { body: { target: {} } }))).status).toBe(403);
    const typed = await callApi(orderCampaign, host({ body: { target: {}, name: "Ann" } }));
    expect(typed.json).toMatchObject({ status: 400, code: "invalid-input" });
  });

  it("shows what is held, takes a correction and an opt-out, and hands out everything as one file", async () => {
    await callApi(readUsers, host({ suffix: ".csv" }));
    const held = await callApi(readHeld, own());
    expect(held.json).toMatchObject({
      userId: room.userId,
      optOut: { wished: false, honoured: false },
      trace: {
        copies: [{ role: "host", what: "users" }],
        looks: [{ role: "host", what: "users", looks: 1, copies: 1 }],
      },
    });
    expect((await callApi(correct, own({ body: { clusterId: "C24" } }))).status).toBe(400);
    expect((await callApi(correct, own({ body: { clusterId: null } }))).json).toEqual({ clusterId: null });
    expect((await callApi(optOut, own({ body: { optedOut: true } }))).json).toEqual({ optedOut: true });
    const file = await callApi(download, own());
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="glassfeed-/);
    expect(downloadSchema.parse(file.json)).toMatchObject({ schema: "glassfeed.held/1", optOut: { wished: true } });
  });

  it("is for one's own persona only", async () => {
    const stranger = { params: { personaId: randomUUID() } };
    for (const handler of [readHeld, download])
      expect((await callApi(handler, asSeat(room, stranger))).status).toBe(403);
    for (const [handler, body] of [
      [correct, { clusterId: null }],
      [optOut, { optedOut: true }],
    ] as const)
      expect((await callApi(handler, asSeat(room, { ...stranger, body }))).status).toBe(404);
    expect((await callApi(readHeld, host({ params: { personaId: room.personaId } }))).status).toBe(403);
  });

  it("erases, and says how many copies outside it did not reach", async () => {
    const erased = await callApi(erase, own());
    expect([erased.status, erased.headers.get("copies-outside")]).toEqual([204, "1"]);
    expect((await callApi(readHeld, own())).status).toBe(403);
  });
});

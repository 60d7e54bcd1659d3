import { beforeAll, describe, expect, it } from "vitest";
import { attacks } from "@/lib/exposure/attacks/registry";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat } from "@/lib/testing/refusals";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readAudit } from "./rooms/[code]/admin/audit/route";
import { POST as runAttack } from "./rooms/[code]/attacks/[attackId]/runs/route";
import { GET as listAttacks } from "./rooms/[code]/attacks/route";
import { POST as takeRole } from "./rooms/[code]/role/route";
import { PUT as setSafeguards } from "./rooms/[code]/safeguards/route";

const IDS = attacks.map(({ id }) => id);

describe("attacks, as outside scripts use them", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  const seat = (rest: Call = {}) => asSeat(room, rest);
  const run = (attackId: string, body?: unknown, query = "") =>
    callApi(runAttack, seat({ params: { attackId }, body, query }));
  const switchTo = (on: readonly string[]) => callApi(setSafeguards, asHost(room, { body: { on } }));

  beforeAll(async () => {
    placeSmallWorld(600);
    room = await openApiRoom("class");
    await callApi(takeRole, seat({ body: { role: "trends-analyst", purpose: "lesson" } }));
  });

  it("lists seven attacks with how far each gets before and after", async () => {
    const { status, json } = await callApi(listAttacks, seat());
    expect(status).toBe(200);
    expect(json.attacks.map(({ id }: { id: string }) => id)).toEqual(IDS);
    expect(IDS).toHaveLength(7);
    for (const { id, before, after } of json.attacks) expect(after, id).toEqual(before);
  });

  it.each(IDS)("plays %s: success, cost and trace, with nothing asked for", async (id) => {
    const { status, json } = await run(id);
    expect(status).toBe(200);
    expect(json).toMatchObject({ id, seed: 1, on: [], group: "orientation" });
    expect(json.success).toBe(json.numerator / json.denominator);
    expect(json.trace.length).toBeGreaterThan(1);
    const seconds = json.trace.reduce((sum: number, step: { seconds: number }) => sum + step.seconds, 0);
    expect(json.cost.seconds).toBe(seconds);
    expect(json.after).toEqual(json.before);
    expect((await run(id)).json).toEqual(json);
    expect(JSON.stringify(json)).not.toMatch(/\d{19}/);
  });

  it("tries safeguards that are not on, and another seed, without switching anything", async () => {
    const tried = (await run("the-list", { on: ["aggregate-only", "numbers"], seed: 7 })).json;
    expect(tried).toMatchObject({ success: 0, seed: 7, on: ["numbers", "aggregate-only"] });
    expect(tried.before.success).toBeGreaterThan(0);
    expect((await run("the-list")).json.on).toEqual([]);
  });

  it("plays under the room's safeguards where none are asked for", async () => {
    await switchTo(["aggregate-only"]);
    const { json } = await run("the-list");
    expect(json).toMatchObject({ success: 0, on: ["aggregate-only"] });
    expect(json.trace.at(-1).key).toBe("noIds");
    await switchTo([]);
  });

  it("says how a rule was broken", async () => {
    const unknown = await run("phishing");
    expect([unknown.status, unknown.json.code]).toEqual([404, "attack-not-found"]);
    expect(unknown.json.issues[0].rule).toContain("the-list");
    const seedless = await run("the-list", { seed: 0 });
    expect([seedless.status, seedless.json.issues[0].field]).toEqual([400, "seed"]);
    expect((await run("the-list", { on: ["wishful-thinking"] })).status).toBe(400);
    expect((await run("the-list", { group: "nobody" })).status).toBe(400);
  });

  it("leaves a line for every run, and refuses whoever is not staff", async () => {
    const lines = (await callApi(readAudit, asHost(room, { query: "?pageSize=200" }))).json.rows;
    expect(
      lines.some(
        (line: { object: string; objectId: string }) => line.object === "attacks" && line.objectId === "the-list",
      ),
    ).toBe(true);
    const { seatToken } = await openApiRoom("class");
    const stranger = await callApi(runAttack, { params: { code: room.code, attackId: "the-list" }, token: seatToken });
    expect(stranger.status).toBe(401);
  });
});

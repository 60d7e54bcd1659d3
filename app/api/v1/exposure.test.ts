import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { EXPOSURE_GROUPS, type Exposure, type MeasureDescription } from "@/lib/domain/measure";
import { SAFEGUARD_IDS } from "@/lib/domain/safeguard";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat } from "@/lib/testing/refusals";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readMeasures } from "./measures/route";
import { GET as readAudit } from "./rooms/[code]/admin/audit/route";
import { GET as readExposure } from "./rooms/[code]/exposure/route";
import { POST as takeRole } from "./rooms/[code]/role/route";
import { GET as readSafeguards, PUT as setSafeguards } from "./rooms/[code]/safeguards/route";

const USERS = 400;

describe("exposure and safeguards, as outside scripts use them", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  const seat = (rest: Call = {}) => asSeat(room, rest);
  const host = (rest: Call = {}) => asHost(room, rest);
  const switchTo = (on: readonly string[], query = "") => callApi(setSafeguards, host({ body: { on }, query }));

  beforeAll(async () => {
    placeSmallWorld(USERS);
    room = await openApiRoom("class");
    await callApi(takeRole, seat({ body: { role: "trends-analyst", purpose: "lesson" } }));
  });

  it("gives every measure of five groups with what it is made of, and nothing else", async () => {
    const { status, json } = await callApi(readExposure, seat());
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual([...EXPOSURE_GROUPS]);
    const described: MeasureDescription[] = (await callApi(readMeasures)).json.measures;
    for (const { group, id } of described) {
      expect(json[group][id], id).toMatchObject({ value: json[group][id].value });
      expect(Object.keys(json[group][id]), id).toEqual(expect.arrayContaining(["value", "numerator", "denominator"]));
    }
    const measured = EXPOSURE_GROUPS.flatMap((group) => Object.keys(json[group]));
    expect(measured.sort()).toEqual(described.map(({ id }) => id).sort());
    expect(json.inference.falseOutingRate.denominator).toBeGreaterThan(0);
  });

  it("describes each measure in the asked language", async () => {
    const english: MeasureDescription[] = (await callApi(readMeasures)).json.measures;
    const spanish: MeasureDescription[] = (await callApi(readMeasures, { headers: { "accept-language": "es" } })).json
      .measures;
    expect(english.length).toBeGreaterThan(20);
    english.forEach((each, i) => {
      for (const text of [each.label, each.meaning, each.formula, each.source]) expect(text, each.id).not.toBe("");
      expect(spanish[i]).toMatchObject({ id: each.id, formula: each.formula });
      expect(spanish[i]?.meaning, each.id).not.toBe(each.meaning);
    });
  });

  it("measures for any staff role and refuses roles and groups that there are not, naming the field", async () => {
    const growth = await callApi(readExposure, seat({ query: "?role=growth&group=orientation" }));
    expect(growth.status).toBe(200);
    for (const [query, field] of [
      ["?role=king", "role"],
      ["?group=nobody", "group"],
    ] as const) {
      const wrong = await callApi(readExposure, seat({ query }));
      expect([wrong.status, wrong.json.issues[0].field]).toEqual([400, field]);
      const before = await callApi(readSafeguards, seat());
      const refused = await switchTo(["audit"], query);
      expect([refused.status, refused.json.issues[0].field]).toEqual([400, field]);
      expect((await callApi(readSafeguards, seat())).json).toEqual(before.json);
    }
  });

  it("is for staff: a user is refused, and so is a seat that would switch for the class", async () => {
    await callApi(takeRole, seat({ body: { role: "user" } }));
    expect((await callApi(readExposure, seat())).status).toBe(403);
    await callApi(takeRole, seat({ body: { role: "growth", purpose: "lesson" } }));
    expect((await callApi(setSafeguards, seat({ body: { on: ["numbers"] } }))).status).toBe(403);
    expect((await callApi(readSafeguards, seat())).json).toEqual({ on: [] });
  });

  it("refuses a safeguard that there is not, and one that is named twice", async () => {
    for (const on of [["hope"], ["numbers", "numbers"], "numbers"]) {
      const { status, json } = await callApi(setSafeguards, host({ body: { on } }));
      expect(status).toBe(400);
      expect(json.issues[0].field).toMatch(/^on/);
    }
  });

  it("with numbers in the place of names changes not one measure", async () => {
    const start = await switchTo([]);
    const { json } = await switchTo(["numbers"]);
    expect(json.on).toEqual(["numbers"]);
    expectSame(json.after, json.before);
    expectSame(json.after, start.json.after);
    expect(json.usefulness.after).toEqual(json.usefulness.before);
    expectSame((await callApi(readExposure, host())).json, json.after);
  });

  it("tells what was on until now as before, and leaves a line", async () => {
    await switchTo([]);
    const first = (await switchTo(["aggregate-only"])).json;
    expect(first.after.population.exposedOfHolders.value).toBe(0);
    expect(first.before.population.exposedOfHolders.value).toBeGreaterThan(0);
    const second = (await switchTo(["retention"])).json;
    expectSame(second.before, first.after);
    expect((await callApi(readSafeguards, host())).json).toEqual({ on: ["retention"] });
    const { rows } = (await callApi(readAudit, host())).json;
    expect(rows).toContainEqual(
      expect.objectContaining({ actor: "host", action: "safeguards", object: "room", objectId: "retention" }),
    );
    await switchTo([]);
  });

  it("switched twice to the same set gives the same set and the same measures", async () => {
    const sets = fc.subarray([...SAFEGUARD_IDS], { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sets, async (on) => {
        const first = (await switchTo([...on].reverse())).json;
        const again = (await switchTo(on)).json;
        expect(again.on).toEqual(first.on);
        expectSame(again.before, first.after);
        expectSame(again.after, first.after);
        expect(again.usefulness.after).toEqual(first.usefulness.after);
      }),
      { numRuns: 6 },
    );
  });
});

/** To 1e-12, every value, numerator and denominator. */
function expectSame(a: Exposure, b: Exposure): void {
  for (const group of EXPOSURE_GROUPS) {
    expect(Object.keys(a[group])).toEqual(Object.keys(b[group]));
    for (const [id, value] of Object.entries(a[group]))
      for (const key of ["value", "numerator", "denominator"] as const) {
        const [x, y] = [value[key], b[group][id]?.[key] ?? null];
        if (x === null || y === null) expect(x, `${id}.${key}`).toBe(y);
        else expect(Math.abs(x - y), `${id}.${key}`).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(x)));
      }
  }
}

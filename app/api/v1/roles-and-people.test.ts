import { beforeAll, describe, expect, it } from "vitest";
import { GET as readAudit } from "@/app/api/v1/rooms/[code]/admin/audit/route";
import { GET as readMembers } from "@/app/api/v1/rooms/[code]/admin/clusters/[clusterId]/members/route";
import { GET as readCluster } from "@/app/api/v1/rooms/[code]/admin/clusters/[clusterId]/route";
import { GET as readMap } from "@/app/api/v1/rooms/[code]/admin/map/route";
import { GET as readQuery } from "@/app/api/v1/rooms/[code]/admin/query/route";
import { GET as search } from "@/app/api/v1/rooms/[code]/admin/search/route";
import { GET as readViewers } from "@/app/api/v1/rooms/[code]/admin/topics/[topicId]/viewers/route";
import { GET as readUser } from "@/app/api/v1/rooms/[code]/admin/users/[userId]/route";
import { GET as readUsers } from "@/app/api/v1/rooms/[code]/admin/users/route";
import { POST as takeRole } from "@/app/api/v1/rooms/[code]/role/route";
import { PUT as putSafeguards } from "@/app/api/v1/rooms/[code]/safeguards/route";
import type { ActingRole } from "@/lib/domain/acting-role";
import type { DeskPage } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import type { Handler } from "@/lib/http/endpoint";
import { ROLE_TABLE } from "@/lib/permissions/role-table";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld } from "@/lib/testing/small-room";

const STAFF = loadScenario("the-list").staff.map(({ id }) => id);
const NINETEEN_DIGITS = /\b\d{19}\b/;

/** Every route that can tell of people, and whose page it is. */
const ROUTES: [page: DeskPage, handler: Handler, csv: boolean][] = [
  ["topic-viewers", readViewers, true],
  ["cluster", readCluster, false],
  ["cluster-members", readMembers, true],
  ["users", readUsers, true],
  ["users", search, false],
  ["user", readUser, false],
  ["map", readMap, false],
  ["query", readQuery, false],
];

describe("every role at every route with people", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  beforeAll(async () => {
    placeSmallWorld(300);
    room = await openApiRoom("solo");
  });

  const sit = (role: ActingRole, purpose: Purpose = "lesson") =>
    callApi(takeRole, { params: { code: room.code }, token: room.seatToken, body: { role, purpose } });
  const ask = (handler: Handler, suffix = "") =>
    callApi(handler, {
      params: { code: room.code, topicId: "T01", clusterId: "C01", userId: room.userId },
      token: room.seatToken,
      query: handler === search ? `?q=${room.userId.slice(0, 6)}` : "",
      suffix,
    });
  const newest = async () => {
    const { json } = await callApi(readAudit, {
      params: { code: room.code },
      token: room.hostKey,
      query: "?pageSize=1",
    });
    return json.rows[0];
  };

  it.each(STAFF)("%s is answered or refused as the table says, and refusals are in the log", async (role) => {
    await sit(role);
    const { pages, exports, fields, exportsFor } = ROLE_TABLE[role];
    for (const [page, handler, csv] of ROUTES) {
      const answer = await ask(handler);
      const may = pages.includes(page);
      // Whom a role may not see is not there: the persona may live elsewhere.
      const elsewhere = role === "us-unit-analyst" && answer.status === 404;
      expect([page, answer.status]).toEqual([page, may ? (elsewhere ? 404 : 200) : 403]);
      if (!may) {
        expect(answer.json).toMatchObject({ code: "forbidden", issues: [{ field: "role" }] });
        expect(answer.text).not.toContain(room.userId);
        expect(await newest()).toMatchObject({ actor: role, action: "denied", object: page });
      } else if (!fields.includes("userId")) expect(answer.text).not.toMatch(NINETEEN_DIGITS);
      for (const [field, key] of [
        ["name", "name"],
        ["ipAddress", "ipAddress"],
        ["deletedSearch", "deletedSearch"],
      ] as const)
        if (page === "topic-viewers" && may && !fields.includes(field))
          for (const row of answer.json.rows) expect(row[key]).toBeNull();
      if (!csv) continue;
      const copy = await ask(handler, ".csv");
      const mayCopy = exports.includes(page) && exportsFor === null;
      expect([page, copy.status]).toEqual([page, mayCopy ? 200 : 403]);
      if (!mayCopy) expect(await newest()).toMatchObject({ actor: role, action: "denied", object: page });
    }
  });

  it("the government liaison gets a copy once a data request is stated", async () => {
    await sit("government-liaison", "data-request");
    expect((await ask(readUsers, ".csv")).status).toBe(200);
    expect((await ask(readUsers)).status).toBe(403);
  });

  it("the US unit sees people of its regions only", async () => {
    await sit("us-unit-analyst");
    const { json } = await ask(readViewers);
    const unit = loadScenario("the-list").staff.find(({ id }) => id === "us-unit-analyst");
    const regions = loadScenario("the-list").people.regions.filter(({ id }) => unit?.regions?.includes(id));
    const labels = new Set(regions.map(({ label }) => label.en));
    expect(json.rows.length).toBeGreaterThan(0);
    for (const row of json.rows) expect(labels).toContain(row.region);
  });

  it("a purpose that is not on the list is refused by name, in the body and in the address", async () => {
    const role = await callApi(takeRole, {
      params: { code: room.code },
      token: room.seatToken,
      body: { role: "growth", purpose: "my own words" },
    });
    expect([role.status, role.json.issues[0].field]).toEqual([400, "purpose"]);
    await sit("trends-analyst");
    const view = await callApi(readUsers, { params: { code: room.code }, token: room.seatToken, query: "?purpose=x" });
    expect([view.status, view.json.issues[0].field]).toEqual([400, "purpose"]);
  });

  it("with the dashboard deleted only raw rows are left, and the problem names the safeguard", async () => {
    await sit("engineer", "bug-report");
    await callApi(putSafeguards, {
      params: { code: room.code },
      token: room.hostKey,
      body: { on: ["delete-dashboard"] },
    });
    for (const [page, handler] of ROUTES) {
      const answer = await ask(handler);
      if (page === "query") expect(answer.json.rows.length).toBeGreaterThan(0);
      else if (page === "cluster") expect(answer.json.nearest).toEqual([]);
      else expect(answer.json).toMatchObject({ status: 403, code: "withheld", issues: [{ rule: "delete-dashboard" }] });
    }
    await callApi(putSafeguards, { params: { code: room.code }, token: room.hostKey, body: { on: [] } });
  });
});

import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import type { UserField } from "@/lib/domain/permission";
import { collectedFor } from "@/lib/engine/population/collected-data";
import type { World } from "@/lib/engine/world/world";
import type { Handler } from "@/lib/http/endpoint";
import { ROLE_TABLE } from "@/lib/permissions/role-table";
import { identify } from "@/lib/services/actors/identify";
import { transaction } from "@/lib/store/client";
import { updateSafeguards } from "@/lib/store/rooms";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { type Call, callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readMembers } from "./rooms/[code]/admin/clusters/[clusterId]/members/route";
import { GET as readViewers } from "./rooms/[code]/admin/topics/[topicId]/viewers/route";
import { GET as readUser } from "./rooms/[code]/admin/users/[userId]/route";
import { GET as readUsers } from "./rooms/[code]/admin/users/route";
import { POST as takeRole } from "./rooms/[code]/role/route";

const ROLES = Object.keys(ROLE_TABLE).filter(
  (role) => role !== "host" && role !== "user",
) as (keyof typeof ROLE_TABLE)[];

/** Columns of a row about one person, by the permission that each needs. */
const COLUMNS: Record<string, UserField> = {
  share: "share",
  watches: "history",
  allWatches: "history",
  lastWatchedAt: "history",
  cluster: "cluster",
  clusterId: "cluster",
  region: "region",
  name: "name",
  ipAddress: "ipAddress",
  device: "device",
  deletedSearch: "deletedSearch",
};

describe("what a role may not read", () => {
  useDisposableDatabase({ shared: true });
  let world: World;
  let room: ApiRoom;

  beforeAll(async () => {
    world = placeSmallWorld(300);
    room = await openApiRoom();
  });

  const ask = (handler: Handler, call: Call = {}) => {
    const { code } = room;
    const params = { code, topicId: "T01", clusterId: world.clustering.ids[1] ?? "", ...call.params };
    return callApi(handler, { token: room.seatToken, query: "?pageSize=500", ...call, params });
  };
  const act = (role: string, purpose: string) =>
    callApi(takeRole, { token: room.seatToken, params: { code: room.code }, body: { role, purpose } });

  it.each(ROLES)("%s: denied fields are null in every list and empty in every table", async (role) => {
    const fields = new Set<UserField>(ROLE_TABLE[role].fields);
    await act(role, "data-request");
    let rows = 0;
    for (const list of [readViewers, readMembers, readUsers]) {
      const json = await ask(list);
      const csv = await ask(list, { suffix: ".csv" });
      const table = csv.status === 200 ? papaparse.parse<Record<string, string>>(csv.text, { header: true }).data : [];
      for (const row of [...(json.json?.rows ?? []), ...table.slice(0, -1)]) {
        rows++;
        for (const [column, value] of Object.entries(row))
          if (COLUMNS[column] !== undefined && !fields.has(COLUMNS[column])) expect([null, ""]).toContain(value);
      }
      if (json.status === 200 && json.json.rows.length > 0)
        for (const field of json.json.withheldFields) expect(fields.has(field)).toBe(false);
    }
    const opens = ROLE_TABLE[role].fields.length > 0;
    expect(rows > 0, `${rows} rows`).toBe(opens);
  });

  it("a user's page leaves out what the contractor may not read, name and address among it", async () => {
    const user = 17;
    const { seed, region } = world.users;
    const held = collectedFor(world.scenario, seed[user] as number, region[user] as number);
    const secrets = [held.familyName, held.town, ...held.ipAddresses];
    const page = () => ask(readUser, { params: { userId: String(world.users.id[user]) }, query: "" });
    await act("trends-analyst", "lesson");
    const whole = await page();
    for (const secret of secrets) expect(whole.text).toContain(secret);
    await act("contractor", "labelling");
    const part = await page();
    expect(part.status).toBe(200);
    for (const secret of secrets) expect(part.text).not.toContain(secret);
    expect(part.json).toMatchObject({
      assignment: null,
      clusterHistory: null,
      explanation: null,
      collected: { name: null },
    });
    expect(part.json.withheldFields).toEqual(["cluster", "region", "name", "ipAddress", "device", "deletedSearch"]);
    expect(part.json.totals.watches).toBeGreaterThan(0);
  });

  it("nobody may choose or sort by what they may not read", async () => {
    await act("contractor", "labelling");
    for (const query of ["?cluster=C01", "?region=northeast", "?sort=cluster", "?sort=-region"])
      expect(await ask(readViewers, { query })).toMatchObject({ status: 403, json: { code: "withheld" } });
    expect((await ask(readViewers, { query: "?sort=-lastWatchedAt&seenWithinDays=20" })).status).toBe(200);
  });

  it("people of other regions are on no list, are not counted with it, and have no page", async () => {
    await act("trends-analyst", "lesson");
    const all = (await ask(readUsers)).json;
    const regions = world.scenario.staff.find(({ id }) => id === "us-unit-analyst")?.regions ?? [];
    const labels = world.scenario.people.regions.filter(({ id }) => regions.includes(id)).map(({ label }) => label.en);
    await act("us-unit-analyst", "lesson");
    const own = (await ask(readUsers)).json;
    expect(own.rows.map((row: { region: string }) => row.region).every((label: string) => labels.includes(label))).toBe(
      true,
    );
    expect(own.total).toBe(all.rows.filter((row: { region: string }) => labels.includes(row.region)).length);
    expect(own.total).toBeLessThan(all.total);
    const outside = all.rows.find((row: { region: string }) => !labels.includes(row.region));
    const page = await ask(readUser, { params: { userId: outside.userId }, query: "" });
    expect(page).toMatchObject({ status: 404, json: { code: "user-not-found" } });
    for (const list of [readViewers, readMembers])
      for (const row of (await ask(list)).json.rows) expect(labels).toContain(row.region);
  });

  it("an hour has ten rows, whatever pages they are on, and the answer says so", async () => {
    const { id } = (await identify(room.code, room.hostKey)).room;
    await transaction((within) => updateSafeguards(id, ["row-caps"], within));
    await act("engineer", "bug-report");
    const first = (await ask(readUsers, { query: "?pageSize=7" })).json;
    expect([first.rows.length, first.withheld]).toEqual([7, null]);
    const second = (await ask(readViewers)).json;
    expect([second.rows.length, second.withheld]).toEqual([3, "row-caps"]);
    const third = await ask(readMembers);
    expect(third.status === 429 || third.json.rows.length === 0).toBe(true);
    expect((await ask(readUsers, { suffix: ".csv" })).status).toBe(403);
  });
});

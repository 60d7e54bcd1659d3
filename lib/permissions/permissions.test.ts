import { describe, expect, it } from "vitest";
import type { ActingRole } from "@/lib/domain/acting-role";
import { DESK_PAGES, type DeskPage, USER_FIELDS } from "@/lib/domain/permission";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { abilityFor } from "./ability-for";
import { mayExport, mayView, refusalOf } from "./may-look";
import { reachOf, type Situation } from "./reach-of";
import { roleReach, roleReaches } from "./role-reaches";
import { ROLE_TABLE } from "./role-table";

const scenario = loadScenario("the-list");
const STAFF = scenario.staff.map(({ id }) => id);
const PEOPLE = (Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => DESK_PAGES[page] === "people");
const ability = (role: ActingRole, ...on: SafeguardId[]) => abilityFor(role, scenario, composePolicy(on));
const reach = (role: ActingRole, on: SafeguardId[] = [], change: Partial<Situation> = {}) =>
  reachOf(ability(role, ...on), {
    scenario,
    policy: composePolicy(on),
    page: "users",
    purpose: "lesson",
    opened: false,
    rowsLeft: null,
    ...change,
  });

describe("the table of roles", () => {
  it("has a row for everyone who works in a scenario, and its work uses only what is granted", () => {
    for (const role of STAFF) {
      const { pages, exports, fields, work } = ROLE_TABLE[role];
      expect(pages).toEqual(expect.arrayContaining([...work.pages]));
      expect(exports).toEqual(expect.arrayContaining([...work.exports]));
      expect(fields).toEqual(expect.arrayContaining([...work.fields]));
    }
  });

  it("lets the trends analyst open and export everything but raw rows, which are the engineer's", () => {
    const analyst = ability("trends-analyst");
    for (const page of PEOPLE) expect([page, mayView(analyst, page, "lesson")]).toEqual([page, page !== "query"]);
    expect(mayExport(analyst, "topic-viewers", "lesson")).toBe(true);
    expect(STAFF.filter((role) => mayView(ability(role), "query", "lesson"))).toEqual(["engineer"]);
  });

  it("gives a user nothing of the desk, and an advertiser the ad manager alone", () => {
    const pages = (role: ActingRole) =>
      (Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => mayView(ability(role), page, "lesson"));
    expect(pages("user")).toEqual([]);
    expect(pages("advertiser").filter((page) => DESK_PAGES[page] !== "lab" && page !== "access")).toEqual(["ads"]);
    expect(reach("advertiser").identities).toBe("none");
  });

  it("keeps names, addresses and searches from growth, and the regions of others from the US unit", () => {
    expect([...reach("growth").fields]).toEqual(["userId", "share", "cluster", "region"]);
    expect(reach("growth").regions).toBeNull();
    const unit = reach("us-unit-analyst");
    expect(unit.regions).toEqual(new Set(scenario.staff.find(({ id }) => id === "us-unit-analyst")?.regions));
    expect(unit.fields).toEqual(new Set(USER_FIELDS));
  });

  it("lets the government liaison export on a data request and for nothing else, and never look", () => {
    const liaison = ability("government-liaison");
    expect(mayExport(liaison, "users", "data-request")).toBe(true);
    expect(mayView(liaison, "users", "data-request")).toBe(false);
    expect(refusalOf(liaison, "government-liaison", "export", "users", "lesson")?.because).toBe("purpose");
  });
});

describe("safeguards over the roles", () => {
  it("delete-dashboard takes the pages with people from everyone, and the raw rows from nobody who had them", () => {
    for (const role of [...STAFF, "host"] as const) {
      const after = ability(role, "delete-dashboard");
      const left = PEOPLE.filter((page) => page !== "cluster" && mayView(after, page, "lesson"));
      expect(left).toEqual(mayView(ability(role), "query", "lesson") ? ["query"] : []);
    }
    expect(reach("engineer", ["delete-dashboard"], { page: "query" }).identities).toBe("user-id");
    expect(reach("engineer", ["delete-dashboard"], { page: "cluster" }).identities).toBe("none");
    expect(mayView(ability("growth", "delete-dashboard"), "cluster", "lesson")).toBe(true);
  });

  it("fewer-staff leaves the dashboard's people to five heads, and the raw rows to who may query", () => {
    const reaches = roleReaches(scenario, composePolicy(["fewer-staff"]));
    const seeing = reaches.filter(({ seesIdentity }) => seesIdentity);
    expect(seeing.map(({ id, headCount }) => [id, headCount]).sort()).toEqual([
      ["engineer", 100],
      ["trust-safety", 5],
    ]);
    expect(seeing.filter(({ queries }) => queries).map(({ id }) => id)).toEqual(["engineer"]);
    expect(mayView(ability("engineer", "fewer-staff"), "topic-viewers", "bug-report")).toBe(false);
  });

  it("roles-with-purpose shuts people for whoever states no purpose that the work needs", () => {
    const on: SafeguardId[] = ["roles-with-purpose"];
    for (const role of STAFF)
      for (const page of PEOPLE)
        if (page !== "cluster") expect(mayView(ability(role, ...on), page, "curiosity")).toBe(false);
    const reviewer = ability("trust-safety", ...on);
    expect(mayView(reviewer, "user", "safety-case")).toBe(true);
    expect(refusalOf(reviewer, "trust-safety", "view", "user", "lesson")?.because).toBe("roles-with-purpose");
    expect([...reach("trust-safety", on, { purpose: "safety-case" }).fields]).toEqual([
      "userId",
      "history",
      "ipAddress",
      "deletedSearch",
    ]);
  });

  it("break-glass shows nobody until it is opened; aggregate-only not even then", () => {
    expect(reach("trust-safety", ["break-glass"]).identities).toBe("none");
    expect(reach("trust-safety", ["break-glass"], { opened: true }).identities).toBe("user-id");
    expect(reach("trust-safety", ["break-glass", "aggregate-only"], { opened: true }).identities).toBe("none");
    expect(reach("host", ["rotating-pseudonyms"]).identities).toBe("pseudonym");
  });

  it("row-caps refuses every export, the host's too", () => {
    for (const role of [...STAFF, "host"] as const)
      for (const page of Object.keys(DESK_PAGES) as DeskPage[])
        expect(mayExport(ability(role, "row-caps"), page, "data-request")).toBe(false);
  });

  it("no safeguard ever grants anything", () => {
    const before = new Map(roleReaches(scenario, composePolicy([])).map((role) => [role.id, role]));
    const ids: SafeguardId[] = ["delete-dashboard", "fewer-staff", "roles-with-purpose", "row-caps", "aggregate-only"];
    for (let set = 0; set < 1 << ids.length; set++) {
      const on = ids.filter((_, bit) => set & (1 << bit));
      for (const role of roleReaches(scenario, composePolicy(on))) {
        const was = before.get(role.id);
        expect(role.granted).toBeLessThanOrEqual(was?.granted ?? 0);
        expect(role.used).toBeLessThanOrEqual(role.granted);
        for (const sees of [
          "seesIdentity",
          "seesInference",
          "seesHistory",
          "seesAddress",
          "exports",
          "queries",
        ] as const)
          if (role[sees]) expect(was?.[sees]).toBe(true);
      }
    }
  });
});

describe("what a role reaches, for the measures", () => {
  it("is all of everyone for the trends analyst, of whose permissions the work uses five", () => {
    expect(roleReach("trends-analyst", scenario, composePolicy([]))).toEqual({
      id: "trends-analyst",
      headCount: 40,
      staff: true,
      seesIdentity: true,
      seesInference: true,
      seesHistory: true,
      seesAddress: true,
      exports: true,
      queries: false,
      regions: null,
      granted: 28,
      used: 5,
    });
  });

  it("is nothing of people under aggregate-only, for every role", () => {
    for (const role of roleReaches(scenario, composePolicy(["aggregate-only"]))) {
      expect([role.seesIdentity, role.seesInference, role.seesHistory, role.seesAddress]).toEqual(Array(4).fill(false));
    }
  });
});

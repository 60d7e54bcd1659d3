import { describe, expect, it } from "vitest";
import { DEFAULT_COLUMNS, exportHref, queryOf, readableColumns, readViewersState, viewersHref } from "./viewers-state";

describe("readViewersState", () => {
  it("shows the list at its cut-off, largest share first, when the address says nothing", () => {
    const state = readViewersState({});
    expect(queryOf(state, 0.03)).toEqual({ sort: "-share", minShare: 0.03 });
    expect(state).toMatchObject({ page: 1, pageSize: 50, columns: DEFAULT_COLUMNS, panel: false });
  });

  it("keeps 0 as a share of its own: every viewer", () => {
    expect(queryOf(readViewersState({ minShare: "0" }), 0.03).minShare).toBe(0);
  });

  it.each([
    { sort: "-shoe-size" },
    { minShare: "2" },
    { seenWithinDays: "soon" },
    { cluster: "C2" },
    { page: "-1", pageSize: "0" },
  ])("takes a broken parameter for an absent one: %j", (parameters) => {
    expect(readViewersState(parameters)).toEqual(readViewersState({}));
  });

  it("reads columns from a form and from a link alike, in the list's order", () => {
    const asked = ["share", "name"];
    expect(readViewersState({ columns: ["name", "share", "nonsense"] }).columns).toEqual(asked);
    expect(readViewersState({ columns: "name,share" }).columns).toEqual(asked);
    expect(readViewersState({ columns: "none" }).columns).toEqual([]);
  });
});

describe("readableColumns", () => {
  it("leaves out what the role may not read, times and counts with the history", () => {
    expect(readableColumns(DEFAULT_COLUMNS, [])).toEqual(DEFAULT_COLUMNS);
    expect(readableColumns(DEFAULT_COLUMNS, ["cluster", "history"])).toEqual(["share", "region"]);
  });
});

describe("viewersHref", () => {
  const path = "/list";

  it("says nothing that goes without saying", () => {
    expect(viewersHref(path, readViewersState({}))).toBe(path);
  });

  it("comes back as the state it was made from", () => {
    const parameters = {
      sort: "region",
      minShare: "0.1",
      seenWithinDays: "7",
      cluster: "C02",
      region: "Pacific NW",
      columns: "share,ipAddress",
      pageSize: "25",
      page: "3",
      panel: "columns",
    };
    const state = readViewersState(parameters);
    const query = new URL(viewersHref(path, state, { page: 3 }), "http://x").searchParams;
    expect(readViewersState(Object.fromEntries(query))).toEqual(state);
  });

  it("starts at the first page when the rows change, and stays when they do not", () => {
    const state = readViewersState({ page: "4" });
    expect(viewersHref(path, state, { minShare: 0.1 })).toBe("/list?minShare=0.1");
    expect(viewersHref(path, state, { panel: true })).toBe("/list?page=4&panel=columns");
  });

  it("exports with the cut-off that the page shows", () => {
    expect(exportHref("/list.csv", readViewersState({ cluster: "C02" }), 0.03)).toBe(
      "/list.csv?sort=-share&minShare=0.03&cluster=C02",
    );
  });
});

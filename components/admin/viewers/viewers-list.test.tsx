// @vitest-environment jsdom
import { cleanup, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { deskContext, viewerRow, viewersPage } from "@/lib/testing/desk-fixtures";
import { renderDesk } from "@/lib/testing/render-desk";
import { ViewersList } from "./viewers-list";
import { readViewersState } from "./viewers-state";

const OWN = "4107735520186409317";
const OTHER = "4156745486638428426";
const path = "/r/K7M4QX/admin/topics/T01/viewers";
const regions = [{ id: "pacific-nw", label: "Pacific NW" }];
const clusters = [{ clusterId: "C02", name: "tattoos, zines & thrift" }];

function list(parameters = {}, rows = [viewerRow({ userId: OTHER, share: 0.127 }), viewerRow()]) {
  return renderDesk(
    <ViewersList
      desk={deskContext({ ownUserId: OWN })}
      path={path}
      state={readViewersState(parameters)}
      list={viewersPage(rows)}
      clusters={clusters}
      regions={regions}
    />,
  );
}

afterEach(cleanup);

describe("ViewersList", () => {
  it("shows IDs as the nineteen digits they are, each a link to the user's page", () => {
    const link = list().getByRole("link", { name: OWN });
    expect(link.getAttribute("href")).toBe(`/r/K7M4QX/admin/users/${OWN}?topic=T01`);
  });

  it("marks the reader's own row for the leader and otherwise draws it like any other", () => {
    const rows = list().getAllByRole("row").slice(1);
    const [other, own] = rows;
    expect(own?.id).toBe("your-row");
    expect(rows.filter((row) => row.hasAttribute("data-own"))).toEqual([own]);
    expect(own?.className).toBe(other?.className);
    expect(own?.getAttribute("style")).toBeNull();
  });

  it("lets the default cut-off be taken away", () => {
    const chips = list().getByRole("list", { name: "Filters in force" });
    expect(chips.textContent).toBe("Share of watching ≥ 3\u202f%");
    expect(within(chips).getByRole("link").getAttribute("href")).toBe(`${path}?minShare=0`);
  });

  it("names a filter's region and cluster in words", () => {
    const chips = list({ minShare: "0", region: "pacific-nw", cluster: "C02" }).getByRole("list", {
      name: "Filters in force",
    });
    expect(chips.textContent).toBe("Cluster: tattoos, zines & thriftRegion: Pacific NW");
  });

  it("sorts by links that say how the list is sorted now", () => {
    const { getByRole } = list({ sort: "-watches" });
    expect(getByRole("columnheader", { name: /^Watches/ }).getAttribute("aria-sort")).toBe("descending");
    expect(getByRole("link", { name: /^Watches/ }).getAttribute("href")).toBe(`${path}?sort=watches`);
    expect(getByRole("link", { name: /^All watches/ }).getAttribute("href")).toBe(`${path}?sort=-allWatches`);
  });

  it("shows the columns that were chosen and no others", () => {
    const { getByText, queryByText } = list({ columns: "share,deletedSearch" }, [viewerRow()]);
    expect(getByText("how to tell my s", { selector: ".font-mono" })).toBeTruthy();
    expect(queryByText("All watches")).toBeNull();
  });

  it("says that nobody watched when nobody is left", () => {
    expect(list({}, []).getByText("Nobody watched this in the window")).toBeTruthy();
  });
});

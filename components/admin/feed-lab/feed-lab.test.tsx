// @vitest-environment jsdom
import { cleanup, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type FeedLabView, type Figure, MEASURES } from "@/lib/domain/lab-views";
import { feedLabSettingsSchema } from "@/lib/domain/simulation-settings";
import { deskContext } from "@/lib/testing/desk-fixtures";
import { renderDesk } from "@/lib/testing/render-desk";
import { FeedLabPage } from "./feed-lab-page";
import { GROUPS } from "./measure-format";

vi.mock("next/navigation", () => ({
  useRouter: () => ({ refresh() {}, push() {} }),
  usePathname: () => "/r/K7M4QX/admin",
}));
vi.mock("next/form", () => ({
  default: ({ children, action }: { children: React.ReactNode; action: string }) => (
    <form action={action}>{children}</form>
  ),
}));

const figure = (value: number | null, change: Partial<Figure> = {}): Figure => ({
  value,
  interval: null,
  days: [0.1, value, 0.3],
  ...change,
});
const settings = feedLabSettingsSchema.parse({ a: "engagement", b: "random", people: 50, days: 3 });
const view: FeedLabView = {
  settings,
  measures: MEASURES.map((id) => ({
    id,
    a: id === "gain" ? figure(0.162, { interval: [0.15, 0.174], days: null }) : figure(0.68),
    b: id === "rabbitHoles" ? figure(null, { days: null }) : figure(0.51),
  })),
  watches: { a: 12_000, b: 9_000 },
};
const page = (change: Partial<Parameters<typeof FeedLabPage>[0]> = {}) =>
  renderDesk(
    <FeedLabPage
      desk={deskContext()}
      settings={settings}
      state={{ state: "ready" }}
      view={view}
      asTable={false}
      cancel={async () => undefined}
      {...change}
    />,
  );

afterEach(cleanup);

describe("the feed lab", () => {
  it("sets every measure beside the other feed's, with the difference, the interval and a dash for nothing", () => {
    const table = within(page().getByRole("table", { name: "Measures of the two feeds" }));
    expect(Object.values(GROUPS).flat().sort()).toEqual([...MEASURES].sort());
    const row = (name: string) => table.getByText(name).closest("tr")?.textContent;
    expect(row("Engagement less satisfaction")).toContain("+68.0\u202f%+51.0\u202f%+17.0\u202f%");
    expect(row("Gain over random")).toContain("interval +15.0\u202f% to +17.4\u202f%");
    expect(row("Rabbit holes")).toContain("68.0\u202f%——");
  });

  it("says what the people are, and keeps the settings in the form", () => {
    const drawn = page();
    expect(drawn.getByText(/No persona and no user is among them/)).toBeTruthy();
    expect((drawn.getByLabelText("Second feed") as HTMLSelectElement).value).toBe("random");
    expect((drawn.getByLabelText("Simulated people") as HTMLSelectElement).value).toBe("50");
  });

  it("gives every figure of every day as a table", () => {
    const rows = page({ asTable: true }).getAllByRole("row");
    expect(rows.length).toBeGreaterThan(MEASURES.length * 3);
  });

  it("before a run says what to do; during one how far it is, with a way to stop", () => {
    expect(page({ state: null, view: null }).getByText("Nothing has been compared yet")).toBeTruthy();
    cleanup();
    const state = { state: "running", done: 6, total: 9, perSecond: 40, secondsLeft: 3.2 } as const;
    const running = page({ state, view: null });
    expect(running.getByRole("progressbar").getAttribute("value")).toBe("6");
    expect(running.getByText("6 of 9 days. 40 person-days a second, about 4 seconds left.")).toBeTruthy();
    expect(running.getByRole("button", { name: "Stop this run" })).toBeTruthy();
  });

  it("says when a run failed and where to try again", () => {
    const failed = page({ state: { state: "failed" }, view: null });
    expect(failed.getByText("This run did not end well")).toBeTruthy();
    expect(failed.getByRole("link", { name: "Look again" }).getAttribute("href")).toContain(
      "run=1&a=engagement&b=random",
    );
  });
});

// @vitest-environment jsdom
import { cleanup, render, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AttackOutcome, AttackPlay } from "@/lib/domain/attack-views";
import admin from "@/lib/i18n/messages/en/admin.json";
import attacks from "@/lib/i18n/messages/en/attacks.json";
import safeguards from "@/lib/i18n/messages/en/safeguards.json";
import { deskContext } from "@/lib/testing/desk-fixtures";
import { nextSeed, stepWithin } from "./attack-address";
import { AttackPage } from "./attack-page";
import { stepParts } from "./step-parts";

vi.mock("next/navigation", () => ({
  useRouter: () => ({ refresh() {}, push() {} }),
  usePathname: () => "/r/K7M4QX/admin",
}));
vi.mock("next/form", () => ({
  default: ({ children, action }: { children: React.ReactNode; action: string }) => (
    <form action={action}>{children}</form>
  ),
}));

const outcome = (numerator: number, denominator: number): AttackOutcome => ({
  success: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  interval: null,
  cost: { seconds: 81, accounts: 0, cents: 0 },
});
const play: AttackPlay = {
  run: {
    id: "the-list",
    from: "inside",
    role: "trends-analyst",
    basis: "reported",
    seed: 4,
    group: "orientation",
    on: ["aggregate-only"],
    ...outcome(0, 827),
    trace: [
      { key: "open", figures: { staff: 40 }, seconds: 5 },
      { key: "noIds", figures: { others: 0 }, seconds: 76 },
    ],
    before: outcome(393, 827),
    after: outcome(0, 827),
  },
  contentNote: "Lists of users.",
  alone: null,
};
const page = (step: number, change: Partial<AttackPlay> = {}) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ admin, attacks, safeguards }}>
      <AttackPage desk={deskContext()} play={{ ...play, ...change }} step={step} />
    </NextIntlClientProvider>,
  );

afterEach(cleanup);

describe("an attack, step by step", () => {
  it("tells the step, the clock and the way on, and nothing of what comes later", () => {
    const drawn = page(1);
    expect(drawn.getByRole("heading", { level: 2 }).textContent).toBe("Signs in to the tool");
    expect(drawn.getByText("Lists of users.")).toBeTruthy();
    expect(drawn.queryByText(/Looks for a row/)).toBeNull();
    expect(drawn.getByRole("link", { name: "Next" }).getAttribute("href")).toContain("seed=4&step=2");
    cleanup();
    const second = page(2);
    expect(second.getByText("1 min 21 s so far")).toBeTruthy();
    expect(second.getByRole("link", { name: "See how far it got" })).toBeTruthy();
    expect(second.queryByText("Lists of users.")).toBeNull();
  });

  it("ends with before and after, another seed, and an offer to try each safeguard", () => {
    const drawn = page(3);
    expect(drawn.getByText("393 of 827")).toBeTruthy();
    expect(drawn.getByText("0 of 827")).toBeTruthy();
    expect(drawn.getByRole("link", { name: "Play again with another seed" }).getAttribute("href")).toContain(
      "seed=5&step=1",
    );
    expect(drawn.getByRole("link", { name: "Try each safeguard alone" }).getAttribute("href")).toContain("alone=1");
  });

  it("puts first what stops it, and a dash where there is nothing to divide by", () => {
    const rows = [
      { id: "numbers" as const, outcome: outcome(393, 827) },
      { id: "proxy-blocklist" as const, outcome: outcome(0, 0) },
      { id: "row-caps" as const, outcome: outcome(71, 827) },
    ];
    const drawn = page(3, { alone: { total: 3, rows, underWay: false } });
    const table = within(drawn.getByRole("table"));
    const names = table.getAllByRole("rowheader").map((cell) => cell.textContent);
    expect(names[0]).toBe("No safeguard");
    expect(names.at(-1)).toBe("Numbers instead of names");
    expect(table.getByText("nothing to try")).toBeTruthy();
    expect(drawn.getByText("One safeguard alone stops it")).toBeTruthy();
  });

  it("keeps to steps and seeds that exist", () => {
    expect([undefined, "0", "2", "9", "x"].map((asked) => stepWithin(asked, 3))).toEqual([1, 1, 2, 3, 1]);
    expect([nextSeed(4), nextSeed(9999)]).toEqual([5, 1]);
  });

  it("draws the people of a step as parts of a whole", () => {
    const truth = { key: "truth", figures: { found: 3, wrong: 5, read: 8 }, seconds: 0 };
    expect(stepParts("the-list", truth)?.map(({ count }) => count)).toEqual([3, 5]);
    expect(stepParts("the-list", { ...truth, figures: { found: 0, wrong: 0, read: 0 } })).toBeNull();
    expect(stepParts("the-list", { ...truth, key: "open" })).toBeNull();
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the numbers are the same");

const MODES = ["Content", "As reported", "Number"] as const;

async function show(page: Page, mode: (typeof MODES)[number]) {
  const button = page.getByRole("group", { name: "Name shown" }).getByRole("button", { name: mode, exact: true });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}

/** Every cell of a table but those of the columns named, row by row, in the order of the first column left. */
async function cellsOf(page: Page, table: string, without: readonly number[]) {
  const rows = await page.getByRole("table", { name: table }).getByRole("row").all();
  const texts = await Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
  return texts.map((cells) => cells.filter((_, column) => !without.includes(column)).join(" | ")).sort();
}

test("I change the names of the groups: each group keeps its users and what they watch", async ({ page, room }) => {
  const clusters = `/r/${room.code}/admin/clusters`;
  await page.goto(clusters);
  const seen = [];
  for (const mode of MODES) {
    await show(page, mode);
    const names = await page.getByRole("table").getByRole("rowheader").allTextContents();
    seen.push({ names, rest: await cellsOf(page, "All clusters by number of users", [0]) });
  }
  const [content, reported, number] = seen;
  expect(reported?.rest).toEqual(content?.rest);
  expect(number?.rest).toEqual(content?.rest);
  expect(reported?.names).toContain("“alt female”");
  expect(content?.names).not.toContain("“alt female”");
  expect(content?.rest).toHaveLength(1 + 24);
  expect(new Set([content, reported, number].map((each) => each?.names.join()))).toHaveProperty("size", 3);
});

test("I change the name of one group: the same members stand in the same order, and the guess keeps its numbers", async ({
  page,
  room,
}) => {
  const cluster = `/r/${room.code}/admin/clusters/${room.clusterId}`;
  const seen = [];
  for (const mode of MODES) {
    await page.goto(cluster);
    await show(page, mode);
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("link", { name: "Open all" }).click();
    await expect(page).toHaveURL(/\/members$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name ?? "");
    const members = await page.getByRole("table").getByRole("rowheader").allTextContents();
    const lead = await page.getByText(/members, nearest to the centre first$/).textContent();
    await page.goto(`/r/${room.code}/group`);
    const sure = await page.getByText(/ sure$/).textContent();
    seen.push({ name, rest: { members, lead, sure } });
  }
  for (const { rest } of seen) expect(rest).toEqual(seen[0]?.rest);
  expect(seen[0]?.rest.members.length).toBeGreaterThan(10);
  expect(new Set(seen.map(({ name }) => name)).size).toBeGreaterThan(1);
});

test("each change of the names leaves a line", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/clusters`);
  await show(page, "Number");
  await page.goto(`/r/${room.code}/admin/audit`);
  await expect(page.getByRole("row").filter({ hasText: "changed the names" })).toHaveCount(1);
});

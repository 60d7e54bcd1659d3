import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the numbers are the same");
test.slow();

const RUN_MS = 90_000;

test("I watch what one feed makes of people: their clusters day by day, as a drawing and as a table", async ({
  page,
  room,
}) => {
  await page.goto(`/r/${room.code}/admin/drift`);
  await expect(page.getByText("Nothing has been run yet")).toBeVisible();
  await page.getByLabel("Simulated people").selectOption("50");
  await page.getByLabel("For", { exact: true }).selectOption("3");
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page).toHaveURL(/run=1/);
  await expect(page.getByText("Drift of true preference")).toBeVisible({ timeout: RUN_MS });
  await expect(page.getByText("Day 3", { exact: true })).toBeVisible();

  const address = page.url();
  await page.getByRole("link", { name: "View as table" }).first().click();
  const rows = page.getByRole("row").filter({ hasText: "Day 0" });
  await expect(rows.first()).toBeVisible();
  const people = await rows.locator("td:last-child").allTextContents();
  expect(people.reduce((sum, count) => sum + Number(count), 0)).toBe(50);

  await page.goto(address);
  await expect(page.getByText("Drift of true preference")).toBeVisible();
});

test("I compare two feeds on the same people, and take the figures with me", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/feed-lab?run=1&a=engagement&b=random&people=20&days=3`);
  const table = page.getByRole("table", { name: "Measures of the two feeds" });
  await expect(table).toBeVisible({ timeout: RUN_MS });
  await expect(table.getByRole("row").filter({ hasText: "Gain over random" })).toContainText("interval");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await download).suggestedFilename()).toBe("feed-lab.csv");
});

test("a run that I stop is gone, and the settings stay to be changed", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/drift?run=1&people=300&days=28&seed=4242`);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Stop this run" }).click();
  await expect(page.getByText("Nothing has been run yet")).toBeVisible();
  await page.goto(`/r/${room.code}/admin/audit`);
  await expect(page.getByRole("row").filter({ hasText: "drift" })).toHaveCount(1);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page asks again by itself until the run is there", async ({ page, room }) => {
    await page.goto(`/r/${room.code}/admin/drift?run=1&people=50&days=3&seed=77`);
    await expect(page.getByText("Drift of true preference")).toBeVisible({ timeout: RUN_MS });
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the figures are the same");
test.slow();

const MEASURED_MS = 60_000;

/** What every measure of the page says after, by its name. */
async function measuresOf(page: Page): Promise<string[]> {
  for (const more of await page.locator("summary").filter({ hasText: / more/ }).all())
    if (!(await more.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open))) await more.click();
  const cards = page.locator("#measures li");
  return cards.evaluateAll((all) =>
    all.map((card) => `${card.querySelector("summary")?.textContent}: ${card.querySelector("b")?.textContent}`),
  );
}

test("I switch on numbers: every measure stays as it was, and the group's name is a number", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/exposure`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ measures, and no safeguard is on$/, {
    timeout: MEASURED_MS,
  });
  const before = await measuresOf(page);
  expect(before.length).toBeGreaterThan(20);

  const numbers = page.getByRole("switch", { name: "Numbers instead of names" });
  await expect(numbers).not.toBeChecked();
  await numbers.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^0 of \d+ measures changed; only the label did$/, {
    timeout: MEASURED_MS,
  });
  await expect(numbers).toBeChecked();
  expect(await measuresOf(page)).toEqual(before);

  const [, number = ""] = /is now “([^”]+)”/.exec((await page.locator("#content").textContent()) ?? "") ?? [];
  expect(number).toMatch(/^\d+$/);
  await page.goto(`/r/${room.code}/admin/clusters`);
  await expect(page.getByRole("table").getByRole("rowheader", { name: number, exact: true })).toBeVisible();
  await page.goto(`/r/${room.code}/admin/audit`);
  await expect(page.getByRole("row").filter({ hasText: "switched safeguards" })).toContainText("numbers");
});

test("the announced set is one press, and I can take it all off again", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/exposure`);
  await page.getByRole("button", { name: "As reported: 1, 2, 3" }).click({ timeout: MEASURED_MS });
  for (const name of ["Numbers instead of names", "Delete the dashboard", "Fewer staff"])
    await expect(page.getByRole("switch", { name, exact: true })).toBeChecked({ timeout: MEASURED_MS });
  await page.getByRole("button", { name: "All off" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no safeguard is on$/, { timeout: MEASURED_MS });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch works as well", async ({ page, room }) => {
    await page.goto(`/r/${room.code}/admin/exposure`);
    const audit = page.getByRole("switch", { name: "Audit log that is read" });
    await audit.click({ timeout: MEASURED_MS });
    await expect(audit).toBeChecked({ timeout: MEASURED_MS });
  });
});

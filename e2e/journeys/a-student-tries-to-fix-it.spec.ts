import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

test.slow();

const COUNTED_MS = 60_000;

/** How many can be found, as the large number says. */
async function found(page: Page): Promise<number> {
  const text = await page
    .getByRole("region", { name: /can be found on a sensitive list$/ })
    .locator("b")
    .first()
    .textContent();
  return Number(text?.replaceAll(/\D/g, ""));
}

test("I pick two safeguards and see who is still on the list", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/fix`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Choose two safeguards/, { timeout: COUNTED_MS });
  const before = await found(page);
  expect(before).toBeGreaterThan(0);

  await page.getByRole("switch", { name: /^Numbers instead of names/ }).click();
  await expect(page).toHaveURL(/on=numbers$/);
  await expect(page.getByRole("switch", { name: /^Numbers instead of names/ })).toContainText("no change", {
    timeout: COUNTED_MS,
  });
  expect(await found(page)).toBe(before);

  await page.getByRole("switch", { name: /^Totals only, no IDs/ }).click();
  await expect(page.getByText("2 of 2 chosen").locator("visible=true").first()).toBeVisible();
  await expect(page.getByText("Now nobody can be found.")).toBeVisible({ timeout: COUNTED_MS });
  expect(await found(page)).toBe(0);
  await expect(page.getByRole("switch", { name: /^Fewer staff may look/ })).toBeDisabled();
});

test("what I try here switches nothing in the room", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/fix?on=numbers,aggregate-only`);
  await expect(page.getByText("Now nobody can be found.")).toBeVisible({ timeout: COUNTED_MS });
  await page.goto(`/r/${room.code}/admin/exposure`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no safeguard is on$/, { timeout: COUNTED_MS });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("I pick two as well", async ({ page, room }) => {
    await page.goto(`/r/${room.code}/fix`);
    const take = (name: RegExp) => page.getByRole("switch", { name }).click({ timeout: COUNTED_MS });
    await take(/^Forget after 7 days/);
    await take(/^Fewer staff may look/);
    await expect(page).toHaveURL(/on=retention%2Cfewer-staff$/);
    await expect(page.getByRole("switch", { name: /^Forget after 7 days/ })).toBeChecked({ timeout: COUNTED_MS });
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

const mapOf = (page: Page) => page.getByRole("application", { name: /^User map/ });

/** The users have come when the word for loading has gone. */
async function openMap(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByText("Loading the users…")).toHaveCount(0, { timeout: 30_000 });
}

/** Where the own persona stands on the map, however far the page is scrolled. */
async function placeOnMap(page: Page): Promise<{ x: number; y: number }> {
  const map = await mapOf(page).boundingBox();
  const own = await mapOf(page)
    .getByRole("link", { name: /^Your persona/ })
    .boundingBox();
  expect(map && own).not.toBeNull();
  return { x: (own?.x ?? 0) - (map?.x ?? 0), y: (own?.y ?? 0) - (map?.y ?? 0) };
}

test("I see my persona among all users, zoom to it, point at a neighbour and open their page", async ({
  page,
  room,
}) => {
  await openMap(page, `/r/${room.code}/admin/map`);
  const own = mapOf(page).getByRole("link", { name: `Your persona ${room.userId}` });
  await expect(own).toHaveAttribute("href", `/r/${room.code}/admin/users/${room.userId}`);

  await page.getByRole("button", { name: "Go to your persona" }).click();
  await expect(page).toHaveURL(/at=0\.\d+%2C0\.\d+%2C7/);
  await mapOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await page.keyboard.press("Enter");
  const user = mapOf(page).getByRole("link", { name: "Open this user" });
  await expect(user).toHaveAttribute("href", /\/admin\/users\/\d{19}$/);
  await user.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d{19}/);
});

test("an address with a place on the map opens there", async ({ page, room }) => {
  await openMap(page, `/r/${room.code}/admin/map`);
  await page.getByRole("button", { name: "Go to your persona" }).click();
  await expect(page).toHaveURL(/at=/);
  const place = await placeOnMap(page);
  await openMap(page, page.url());
  const again = await placeOnMap(page);
  expect(Math.abs(again.x - place.x)).toBeLessThan(4);
  expect(Math.abs(again.y - place.y)).toBeLessThan(4);
});

test("I bring a cluster to the front and read its first users; the same numbers stand in the table", async ({
  page,
  room,
}) => {
  await openMap(page, `/r/${room.code}/admin/map`);
  const legend = page.getByRole("table", { name: "All clusters with their marks" });
  const row = legend.getByRole("row").nth(1);
  const [name = "", users = ""] = await row.locator("th, td").allTextContents();
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { name: `First users of “${name.trim()}”` })).toBeVisible();
  await page.getByRole("link", { name: "View as table" }).click();
  const twin = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: name.trim(), exact: true }) });
  await expect(twin.first()).toContainText(users.trim());
});

test("each look at the map leaves a line", async ({ page, room }) => {
  await openMap(page, `/r/${room.code}/admin/map`);
  await page.goto(`/r/${room.code}/admin/audit`);
  await expect(page.getByRole("row").filter({ hasText: "user map" }).first()).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("clusters are drawn, my persona is marked, and an ID can be looked for", async ({ page, room }) => {
    await page.goto(`/r/${room.code}/admin/map`);
    await expect(page.getByRole("link", { name: `Your persona ${room.userId}` })).toBeAttached();
    await expect(page.locator("noscript p").first()).toHaveText(/^The marks need a script\./);
    await page.getByLabel("User ID", { exact: true }).fill(room.userId);
    await page.getByRole("button", { name: "Find on the map" }).click();
    await expect(page.getByText(/^Marked, in “/)).toBeVisible();
  });
});

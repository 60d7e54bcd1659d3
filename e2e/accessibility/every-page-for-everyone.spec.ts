import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../fixtures/axe";
import { publicPages, roomPages } from "../fixtures/pages";
import { expect, test } from "../fixtures/watched-room";

// A message that is in no catalogue is shown as its key.
const messageKey = /\b(admin|common|errors|group|landing|learn|persona|watch|xray)\.[a-z]\w*/;

const narrowest = { width: 320, height: 640 };

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Charts are drawn again once they know their new width.
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

async function expectOpenToEveryone(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("body")).not.toContainText(messageKey, { useInnerText: true });
  await expectNoAxeViolations(page);
  await page.setViewportSize(narrowest);
  await expectNoSidewaysScroll(page);
}

for (const { name, path } of publicPages) {
  test(`${name} has no barrier that axe knows and fits 320 px`, ({ page }) => expectOpenToEveryone(page, path));
}

for (const { name, path } of roomPages) {
  test(`${name} has no barrier that axe knows and fits 320 px`, ({ page, room }) =>
    expectOpenToEveryone(page, path(room)));
}

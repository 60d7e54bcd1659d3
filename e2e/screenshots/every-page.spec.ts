import { publicPages, roomPages } from "../fixtures/pages";
import { expect, test } from "../fixtures/watched-room";
import { takeScreenshot } from "./take-screenshot";

for (const { name, path } of publicPages) {
  test(name, async ({ page }, testInfo) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await takeScreenshot(page, testInfo, name);
  });
}

for (const { name, path } of roomPages) {
  test(name, async ({ page, room }, testInfo) => {
    const response = await page.goto(path(room));
    expect(response?.status()).toBe(200);
    await takeScreenshot(page, testInfo, name);
  });
}

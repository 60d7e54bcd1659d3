import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, TestInfo } from "@playwright/test";

const folder = fileURLToPath(new URL("../../screenshots", import.meta.url));

/** Puts what the screen shows into screenshots/NAME-desktop.png or NAME-phone.png, once the page has come to rest. */
export async function takeScreenshot(page: Page, testInfo: TestInfo, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}-${testInfo.project.name}.png`), animations: "disabled" });
}

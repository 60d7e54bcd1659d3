import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const systemBrowsers = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
};

function runs(executable) {
  if (!existsSync(executable)) return false;
  // On Windows the browser answers --version by opening a window.
  return process.platform === "win32" || spawnSync(executable, ["--version"], { timeout: 20_000 }).status === 0;
}

/**
 * The Chromium that the browser tests use: CHROMIUM_PATH, else Playwright's own, else one of the system.
 * @returns {Promise<string | undefined>} its path, or undefined when there is none that runs
 */
export async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...(systemBrowsers[process.platform] ?? []),
  ];
  return candidates.find((candidate) => candidate !== undefined && candidate !== "" && runs(candidate));
}

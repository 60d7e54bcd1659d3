import { defineConfig } from "@playwright/test";
import { launchOptions } from "./fixtures/launch-options";
import { screens } from "./fixtures/screens";
import { baseURL, webServer } from "./fixtures/web-server";

export default defineConfig({
  testDir: "screenshots",
  outputDir: "../test-results",
  workers: 1,
  timeout: 120_000,
  reporter: "list",
  use: { baseURL, launchOptions: await launchOptions(), locale: "en-GB", reducedMotion: "reduce" },
  projects: screens,
  webServer: webServer(),
});

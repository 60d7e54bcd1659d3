import { defineConfig } from "@playwright/test";
import { launchOptions } from "./e2e/fixtures/launch-options";
import { screens } from "./e2e/fixtures/screens";
import { baseURL, webServer } from "./e2e/fixtures/web-server";

export default defineConfig({
  testDir: "e2e",
  testIgnore: ["screenshots/**", "load/**"],
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // Two busy cores can miss a moment; what passes only the second time is listed as flaky.
  retries: 1,
  timeout: 120_000,
  // Two busy cores also build worlds and answer the other worker.
  expect: { timeout: 15_000 },
  reporter: "list",
  use: { baseURL, launchOptions: await launchOptions(), locale: "en-GB", trace: "retain-on-failure" },
  projects: screens,
  webServer: webServer(),
});

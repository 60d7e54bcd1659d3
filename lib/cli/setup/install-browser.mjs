import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { reportStep } from "./report-step.mjs";
import { runCommand, runNode } from "./run-command.mjs";
import { SetupError } from "./setup-error.mjs";

const downloadTimeoutMs = 180_000;

function downloadBrowser() {
  return runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"], { timeoutMs: downloadTimeoutMs });
}

async function installDebianBrowser() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update"], { env });
  return runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Finds a Chromium for the browser tests or brings one. */
export async function installBrowser() {
  if ((await findBrowser()) !== undefined) return;
  await reportStep("install a browser for the tests", async () => {
    const download = await downloadBrowser();
    if ((await findBrowser()) !== undefined) return "Playwright's";
    const debian = mayUseApt() ? await installDebianBrowser() : undefined;
    if ((await findBrowser()) !== undefined) return "Debian's";
    throw new SetupError(
      `${(debian ?? download).output.trimEnd().split("\n").slice(-20).join("\n")}\n\n` +
        "No Chromium was found and none could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its program.",
    );
  });
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runNode } from "../setup/run-command.mjs";
import { countBrowserTests, countUnitTests } from "./count-results.mjs";

/** Runs a test program that leaves a JSON report, and reads the report. */
async function runReported(run, count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "glassfeed-report-"));
  const file = path.join(folder, "report.json");
  try {
    const { code, output } = await run(file);
    const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    return { output, count: count(report, code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function runUnitTests() {
  const vitest = "node_modules/vitest/vitest.mjs";
  return runReported(
    (file) => runNode(vitest, ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]),
    countUnitTests,
  );
}

export function runBrowserTests() {
  const playwright = "node_modules/@playwright/test/cli.js";
  return runReported(
    (file) =>
      runNode(playwright, ["test", "--reporter=list,json"], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CI: "1" } }),
    countBrowserTests,
  );
}

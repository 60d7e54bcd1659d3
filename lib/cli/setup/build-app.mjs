import { writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, isStamped } from "./fingerprint.mjs";
import { reportStep } from "./report-step.mjs";
import { repository, runNode } from "./run-command.mjs";
import { requireSuccess } from "./setup-error.mjs";

const stampFile = ".next/source-hash";
const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const notBuilt = /\.test\.tsx?$|^lib\/(bench|cli|testing|store\/generated|engine\/kernels\/generated)\//;

/** Whether a change of the file changes what is served. */
export function isServed(file) {
  return !notBuilt.test(file);
}

/** Builds the app unless the build on disk was made from these very sources. */
export async function buildApp() {
  const hash = fingerprint(sources, isServed);
  if (isStamped(stampFile, hash)) return;
  await reportStep("build the app", async () => {
    const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const result = await runNode("node_modules/next/dist/bin/next", ["build"], { env });
    requireSuccess(result, "The app could not be built.");
    writeFileSync(path.join(repository, stampFile), hash);
  });
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { reportStep } from "./report-step.mjs";
import { repository, runNpm } from "./run-command.mjs";
import { requireSuccess } from "./setup-error.mjs";

const wantedLock = "package-lock.json";
// npm keeps a record of what it put into node_modules; comparing with it also notices an interrupted or a hand-made install.
const installedLock = "node_modules/.package-lock.json";

function readPackages(file) {
  const absolute = path.join(repository, file);
  return existsSync(absolute) ? JSON.parse(readFileSync(absolute, "utf8")).packages : undefined;
}

/** Whether every package that the lock file asks of this platform is installed in its version. */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([location, entry]) => {
    if (location === "" || entry.link) return true;
    const present = installed[location];
    return present === undefined
      ? entry.optional === true || entry.devOptional === true
      : present.version === entry.version;
  });
}

/** Installs what the lock file names, without running install scripts, unless it is there already. */
export async function installPackages() {
  const wanted = readPackages(wantedLock);
  if (wanted !== undefined && isInstalled(wanted, readPackages(installedLock))) return;
  await reportStep("install packages", async () => {
    const command = wanted === undefined ? "install" : "ci";
    const result = await runNpm([command, "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
    requireSuccess(result, `npm ${command} failed: is the package registry reachable and is there room on the disk?`);
    return /added \d+ packages/.exec(result.output)?.[0];
  });
}

// Brings a fresh clone to the point where it can be started, developed or tested. Runs before any package is installed,
// so it and what it imports at the top use nothing but Node.
import { buildApp } from "./setup/build-app.mjs";
import { buildKernels } from "./setup/build-kernels.mjs";
import { generateClient } from "./setup/generate-client.mjs";
import { installBrowser } from "./setup/install-browser.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const stepsByMode = {
  start: [installPackages, generateClient, buildKernels, buildApp],
  dev: [installPackages, generateClient, buildKernels],
  test: [installPackages, generateClient, buildKernels, installBrowser],
  kernels: [buildKernels],
};

try {
  requireNodeVersion();
  const mode = process.argv[2] ?? "start";
  const steps = stepsByMode[mode];
  if (steps === undefined) throw new SetupError(`Unknown mode "${mode}": ${Object.keys(stepsByMode).join(", ")}.`);
  for (const step of steps) await step();
} catch (error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exitCode = 1;
}

// `npm test`: every check there is, one line each, then the plain count of what passed and failed.
import { buildApp } from "./setup/build-app.mjs";
import { seconds } from "./setup/report-step.mjs";
import { SetupError } from "./setup/setup-error.mjs";
import { sumCounts } from "./verification/count-results.mjs";
import { runBrowserTests, runUnitTests } from "./verification/reported-tests.mjs";
import { staticSteps } from "./verification/static-steps.mjs";

const counts = [];

/** Runs one check, prints its line, and what it printed if it failed. */
async function check(name, run) {
  const started = performance.now();
  const { count, output } = await run();
  counts.push(count);
  const duration = seconds(performance.now() - started);
  console.log(
    `${count.failed === 0 ? "✓" : "✗"} ${name}: ${count.passed} passed, ${count.failed} failed (${duration})`,
  );
  if (count.failed > 0) console.log(output.trimEnd());
  return count.failed === 0;
}

function asOneTest(succeeded, output) {
  return { count: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }, output };
}

async function build() {
  try {
    await buildApp();
    return asOneTest(true, "");
  } catch (error) {
    return asOneTest(false, error instanceof SetupError ? error.message : String(error));
  }
}

for (const { name, run } of staticSteps) {
  await check(name, async () => {
    const { code, output } = await run();
    return asOneTest(code === 0, output);
  });
}
await check("unit tests", runUnitTests);
if (await check("build", build)) await check("browser tests", runBrowserTests);

const { passed, failed } = sumCounts(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

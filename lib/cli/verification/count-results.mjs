/**
 * How many tests passed and failed. A run that ended badly without naming a failed test, or that left no report, counts
 * as one failure: nothing may pass because it never ran.
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @param {Count} count @param {number} code @returns {Count} */
function withExitCode(count, code) {
  return { passed: count.passed, failed: code !== 0 && count.failed === 0 ? 1 : count.failed };
}

/** @returns {Count} from Vitest's JSON report; a test file that could not be loaded is a failed test */
export function countUnitTests(report, code) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, code);
}

/** @returns {Count} from Playwright's JSON report; an error outside any test is a failed test */
export function countBrowserTests(report, code) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected + report.errors.length }, code);
}

/** @param {Count[]} counts @returns {Count} */
export function sumCounts(counts) {
  return counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
    passed: 0,
    failed: 0,
  });
}

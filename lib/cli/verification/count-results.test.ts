import { describe, expect, it } from "vitest";
import { countBrowserTests, countUnitTests, sumCounts } from "@/lib/cli/verification/count-results.mjs";

const unitReport = { numPassedTests: 4, numFailedTests: 0, testResults: [] as object[] };
const browserReport = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] as object[] };

describe("countUnitTests", () => {
  it("counts the tests of the report", () => {
    expect(countUnitTests({ ...unitReport, numFailedTests: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  });

  it("counts a test file that could not be loaded as failed", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countUnitTests({ ...unitReport, testResults }, 1)).toEqual({ passed: 4, failed: 1 });
  });

  it("never passes a run without a report or with a bad end", () => {
    expect(countUnitTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countUnitTests(unitReport, 1)).toEqual({ passed: 4, failed: 1 });
  });
});

describe("countBrowserTests", () => {
  it("counts errors outside any test", () => {
    expect(countBrowserTests({ ...browserReport, errors: [{}] }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("never passes a run without a report or with a bad end", () => {
    expect(countBrowserTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countBrowserTests(browserReport, 1)).toEqual({ passed: 3, failed: 1 });
  });
});

it("sums the counts of all checks", () => {
  expect(
    sumCounts([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});

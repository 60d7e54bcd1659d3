import { describe, expect, it } from "vitest";
import { CommandError } from "./command-error";
import { readFlags } from "./flags";
import { helpText } from "./help-text";

const GOOD = ["--scenario", "the-list", "--users", "500", "--seed", "7", "--out", "data"];

/** The good flags with one of them said differently. */
const but = (flag: string, value: string) => [...GOOD, `--${flag}=${value}`];

function refusal(argv: string[]): CommandError {
  try {
    readFlags(argv);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("the flags of simulate", () => {
  it("take the scenario's figures, and write both formats, unless told otherwise", () => {
    const flags = readFlags(GOOD);
    expect(flags).toMatchObject({ seed: 7, out: "data", resume: false, formats: ["csv", "parquet"] });
    expect(flags?.scenario.population).toMatchObject({ users: 500, watchesPerUser: 120, videos: 1_200, days: 28 });
  });

  it("override days, watches, videos and format", () => {
    const flags = readFlags([...GOOD, "--days=7", "--watches=0", "--videos=60", "--format=parquet", "--resume"]);
    expect(flags).toMatchObject({ resume: true, formats: ["parquet"] });
    expect(flags?.scenario.population).toMatchObject({ days: 7, watchesPerUser: 0, videos: 60 });
  });

  it.each([
    ["users", "0", "1 to 1,000,000"],
    ["users", "1000001", "1 to 1,000,000"],
    ["users", "1e3", "1 to 1,000,000"],
    ["users", "12.5", "1 to 1,000,000"],
    ["users", "", "1 to 1,000,000"],
    ["seed", "-1", "0 to 4,294,967,295"],
    ["seed", "4294967296", "0 to 4,294,967,295"],
    ["seed", "99999999999999999999", "0 to 4,294,967,295"],
    ["days", "46", "1 to 45"],
    ["watches", "2001", "0 to 2,000"],
    ["videos", "59", "60 to 65,535"],
    ["format", "xml", "csv, parquet or both"],
    ["out", "", "the folder to write to"],
    ["scenario", "the-lost", "there is no scenario “the-lost”; there is the-list"],
  ])("refuse --%s=%s by name and rule", (flag, value, rule) => {
    const { message, exitCode } = refusal(but(flag, value));
    expect(message.split("\n")[0]).toMatch(new RegExp(`^--${flag}: .*${rule}`));
    expect(message).toContain("Nothing was written.");
    expect(exitCode).toBe(2);
  });

  it("accept both ends of every range", () => {
    for (const [flag, values] of Object.entries({
      users: ["1", "1000000"],
      seed: ["0", "4294967295"],
      days: ["1", "45"],
      watches: ["0", "2000"],
      videos: ["60", "65535"],
    }))
      for (const value of values) expect(() => readFlags(but(flag, value))).not.toThrow();
  });

  it("say of every missing flag that it is missing", () => {
    expect(refusal([]).message.split("\n").slice(0, 4)).toEqual([
      "--scenario: is missing",
      "--users: is missing",
      "--seed: is missing",
      "--out: is missing",
    ]);
  });

  it.each([
    [["--user", "5"], "--user: there is no such flag"],
    [["5"], "5: is no flag; values follow their flag"],
    [["--users"], "--users: needs a value; one that begins with a hyphen is given as --users=VALUE"],
    [["--users", "-5"], "--users: needs a value; one that begins with a hyphen is given as --users=VALUE"],
    [["--resume=yes"], "--resume: takes no value"],
  ])("refuse %j by name and rule", (extra, line) => {
    const { message, exitCode } = refusal([...GOOD, ...extra]);
    expect(message.split("\n")[0]).toBe(line);
    expect(exitCode).toBe(2);
  });

  it("give help whatever else is said, and help names every flag and scenario", () => {
    expect(readFlags(["--help"])).toBeNull();
    expect(readFlags(["-h", "--users", "none"])).toBeNull();
    for (const flag of "scenario users seed out days watches videos format resume help".split(" "))
      expect(helpText()).toContain(`--${flag}`);
    expect(helpText()).toContain("the-list");
  });
});

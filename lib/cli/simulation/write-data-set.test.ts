import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorld } from "@/lib/engine/world/build-world";
import type { World } from "@/lib/engine/world/world";
import { CommandError } from "./command-error";
import { type DataSetRequest, readFlags } from "./flags";
import { Progress } from "./progress";
import { type Outcome, writeDataSet } from "./write-data-set";

const base = mkdtempSync(path.join(tmpdir(), "glassfeed-simulate-"));
const never = () => new AbortController().signal;
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Run {
  seed?: number;
  extra?: string[];
  threads?: number;
  signal?: AbortSignal;
  said?: string[];
}

function run(folder: string, { seed = 7, extra = [], threads = 0, signal, said = [] }: Run = {}): Promise<Outcome> {
  const argv = ["--scenario=the-list", "--users=300", `--seed=${seed}`, "--watches=30", "--videos=120"];
  const flags = readFlags([...argv, `--out=${path.join(base, folder)}`, ...extra]);
  if (flags === null) throw new Error("no flags");
  const progress = new Progress({ write: (text) => said.push(text) });
  return writeDataSet(flags, { progress, stopSignal: signal ? () => signal : never, threads, obtain: rememberedWorld });
}

const worlds = new Map<string, World>();

/** Built once for equal requests: these tests are about what is written. */
async function rememberedWorld({ scenario, seed }: DataSetRequest): Promise<World> {
  const key = JSON.stringify([scenario.population, seed]);
  const world = worlds.get(key) ?? buildWorld(scenario, seed);
  worlds.set(key, world);
  return world;
}

/** Every file of a folder by its path, as a hash of its bytes. */
function contents(folder: string): Record<string, string> {
  const root = path.join(base, folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(root, name)))
      .digest("hex");
  return Object.fromEntries(files.sort().map((name) => [name.replaceAll("\\", "/"), hash(name)]));
}

const file = (folder: string, name: string) => path.join(base, folder, name);
const manifestOf = (folder: string) => JSON.parse(readFileSync(file(folder, "manifest.json"), "utf8"));

let whole: Record<string, string>;
beforeAll(async () => {
  await run("whole");
  whole = contents("whole");
});

describe("a data set", () => {
  it("has every file with its hash in the manifest, and no other", () => {
    const { files, complete, worldHash } = manifestOf("whole");
    expect(complete).toBe(true);
    expect(worldHash).toMatch(/^[0-9a-f]{16}$/);
    const { "manifest.json": _, ...rest } = whole;
    expect(
      Object.fromEntries(files.map((entry: { path: string; sha256: string }) => [entry.path, entry.sha256])),
    ).toEqual(rest);
    expect(Object.keys(rest)).toEqual(
      expect.arrayContaining([
        "csv/watches/part-0001.csv",
        "parquet/watches/part-0001.parquet",
        "truth/truth.csv",
        "truth/README.md",
      ]),
    );
  });

  it("is the same to the byte for the same flags, in whichever folder and on however many threads", async () => {
    await run("again");
    await run("threads", { threads: 2 });
    expect(contents("again")).toEqual(whole);
    expect(contents("threads")).toEqual(whole);
  });

  it("is another for another seed", async () => {
    await run("other-seed", { seed: 8 });
    expect(contents("other-seed")["csv/watches/part-0001.csv"]).not.toBe(whole["csv/watches/part-0001.csv"]);
  });

  it("has one format when one is asked for, with the same bytes", async () => {
    await run("csv-only", { extra: ["--format=csv"] });
    const files = contents("csv-only");
    expect(Object.keys(files).filter((name) => name.endsWith(".parquet"))).toEqual([]);
    expect(files["csv/users.csv"]).toBe(whole["csv/users.csv"]);
  });

  it("is valid without a single watch", async () => {
    await run("no-watches", { extra: ["--watches=0"] });
    expect(readFileSync(file("no-watches", "csv/watches/part-0001.csv"), "utf8").split("\n")).toHaveLength(2);
  });
});

describe("a folder that is not empty", () => {
  it("is refused without --resume and left as it is", async () => {
    const before = contents("whole");
    await expect(run("whole")).rejects.toThrow(/is not empty.*--resume/);
    expect(contents("whole")).toEqual(before);
  });

  it("is refused with --resume when it is none of ours", async () => {
    for (const [name, text] of [
      ["notes.txt", "mine"],
      ["manifest.json", "{"],
      ["manifest.json", '{"files":[]}'],
    ] as const) {
      const folder = `foreign-${createHash("sha256").update(text).digest("hex").slice(0, 6)}`;
      await run(folder, { extra: ["--format=csv"] });
      rmSync(file(folder, "manifest.json"));
      writeFileSync(file(folder, name), text);
      const before = contents(folder);
      await expect(run(folder, { extra: ["--resume"] })).rejects.toThrow(CommandError);
      expect(contents(folder)).toEqual(before);
    }
  });

  it.each([
    [["--seed=9"], /--seed: the folder was begun with 7, not 9/],
    [["--users=301"], /--users: .* 300, not 301/],
    [["--days=27"], /--days: .* 28, not 27/],
    [["--format=csv"], /--format: .* both, not csv/],
  ])("is refused with --resume and %j", async (extra, words) => {
    await expect(run("whole", { extra: ["--resume", ...extra] })).rejects.toThrow(words);
    expect(contents("whole")).toEqual(whole);
  });

  it.each([
    ["engineVersion", "0.0.1", /begun by engine 0\.0\.1, this is engine/],
    ["layoutVersion", 0, /layout 0/],
    ["scenarioSha256", "abc", /the scenario .* has changed/],
    ["worldHash", "0000000000000000", /begun with world 0000000000000000/],
  ])("is refused with --resume when its %s differs", async (key, value, words) => {
    const folder = `other-${key}`;
    await run(folder, { extra: ["--format=csv"] });
    writeFileSync(
      file(folder, "manifest.json"),
      JSON.stringify({ ...manifestOf(folder), complete: false, [key]: value }),
    );
    await expect(run(folder, { extra: ["--format=csv", "--resume"] })).rejects.toThrow(words);
  });
});

it("is begun anew where a run was killed before its first file was whole", async () => {
  mkdirSync(path.join(base, "at-once"));
  writeFileSync(file("at-once", "manifest.json.partial"), "{");
  await run("at-once");
  expect(contents("at-once")).toEqual(whole);
});

describe("--resume", () => {
  it("writes what is gone or changed and nothing else, and ends with the same bytes", async () => {
    await run("damaged");
    rmSync(file("damaged", "csv/users.csv"));
    writeFileSync(file("damaged", "parquet/watches/part-0001.parquet"), "PAR1");
    const kept = statSync(file("damaged", "csv/videos.csv")).mtimeMs;
    const said: string[] = [];
    const outcome = await run("damaged", { extra: ["--resume"], said });
    expect(outcome.kept).toBe(16);
    expect(said.join("")).toContain("csv/users.csv is gone");
    expect(said.join("")).toContain("part-0001.parquet is not as it was written");
    expect(statSync(file("damaged", "csv/videos.csv")).mtimeMs).toBe(kept);
    expect(contents("damaged")).toEqual(whole);
  });

  it("has nothing to do in a folder that is complete, and starts in one that is empty", async () => {
    expect(await run("whole", { extra: ["--resume"] })).toMatchObject({ kept: 18, rowsWritten: 0 });
    await run("fresh", { extra: ["--resume"] });
    expect(contents("fresh")).toEqual(whole);
  });

  it.each([0, 2])("goes on after a run that was stopped while writing on %d threads", async (threads) => {
    const folder = `stopped-${threads}`;
    const stop = new AbortController();
    stop.abort(new CommandError("Stopped.", 130));
    await expect(run(folder, { signal: stop.signal, threads })).rejects.toThrow("Stopped.");
    expect(manifestOf(folder).complete).toBe(false);
    expect(Object.keys(contents(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);
    await run(folder, { extra: ["--resume"], threads });
    expect(contents(folder)).toEqual(whole);
  });
});

describe("what the disk refuses", () => {
  it.each([0, 2])("is told by the file and ends the run, on %d threads", async (threads) => {
    const folder = `in-the-way-${threads}`;
    await run(folder, { extra: ["--format=csv"] });
    rmSync(file(folder, "csv/watches"), { recursive: true });
    writeFileSync(file(folder, "csv/watches"), "a file where a folder should be");
    await expect(run(folder, { extra: ["--format=csv", "--resume"], threads })).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/),
      path: expect.stringContaining("watches"),
    });
  });
});

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const base = mkdtempSync(path.join(tmpdir(), "glassfeed-simulate-cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const FLAGS = ["--scenario=the-list", "--users=600", "--seed=7", "--watches=300", "--videos=240"];
const MIDDLE = "parquet/watches/part-0001.parquet.partial";

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** The command as npm runs it, in a process of its own. `kill`: which signal, as soon as that file of the folder is there. */
function simulate(argv: string[], kill?: { signal: NodeJS.Signals; when: string }): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/simulate.ts", ...argv]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    const watching = setInterval(() => {
      if (!kill || !existsSync(kill.when)) return;
      clearInterval(watching);
      child.kill(kill.signal);
    }, 1);
    child.on("close", (code, signal) => {
      clearInterval(watching);
      resolve({ code, signal, stdout, stderr });
    });
  });
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const hash = (name: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, name)))
      .digest("hex");
  return Object.fromEntries(files.sort().map((name) => [name, hash(name)]));
}

describe("npm run simulate", () => {
  it("killed or stopped in the middle of a file, goes on to the bytes of a run that was left alone", async () => {
    const folder = (name: string) => path.join(base, name);
    const alone = await simulate([...FLAGS, "--out", folder("alone")]);
    expect(alone).toMatchObject({ code: 0, signal: null });
    expect(alone.stdout).toMatch(/18 files, .*\n.*rows written/);
    expect(alone.stderr).toMatch(/^building the world/);
    const whole = contents(folder("alone"));

    for (const signal of ["SIGKILL", "SIGINT"] as const) {
      const out = folder(signal);
      const ended = await simulate([...FLAGS, "--out", out], { signal, when: path.join(out, MIDDLE) });
      expect(ended).toMatchObject(signal === "SIGKILL" ? { signal } : { code: 130 });
      if (signal === "SIGINT") expect(ended.stderr).toContain("--resume goes on from here");
      const manifest = JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8"));
      expect(manifest.complete).toBe(false);
      expect(manifest.files.length).toBeGreaterThan(5);
      const resumed = await simulate([...FLAGS, "--out", out, "--resume"]);
      expect(resumed.code, resumed.stderr).toBe(0);
      expect(resumed.stdout).toContain(`${manifest.files.length} of them were there already`);
      expect(contents(out)).toEqual(whole);
    }
  });

  it("refuses a bad flag with exit code 2, in words, and writes nothing", async () => {
    const out = path.join(base, "never");
    const ended = await simulate(["--scenario=the-list", "--users=0", "--seed=7", "--out", out]);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr.split("\n")[0]).toBe("--users: a whole number from 1 to 1,000,000");
    expect(existsSync(out)).toBe(false);
  });

  it("says in plain words, before it builds anything, that it cannot write", async () => {
    writeFileSync(path.join(base, "a-file"), "");
    const ended = await simulate([...FLAGS, "--out", path.join(base, "a-file", "data")]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/a part of the path is a file, not a folder \(ENOTDIR\)\.\n$/);
    expect(ended.stderr).not.toMatch(/building|\n {4}at /);
  });

  it("prints help", async () => {
    const ended = await simulate(["--help"]);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain("npm run simulate -- --scenario NAME --users N --seed K --out DIR");
  });
});

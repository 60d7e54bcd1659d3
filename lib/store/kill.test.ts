import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { placeDatabase } from "./client";
import { openEmbedded } from "./open-database";
import { watchEventsOf } from "./watch-events";

const ENOUGH = 200;

/** Starts the writer, kills it without warning in the middle of its work, and returns the lines it had said. */
async function writeUntilKilled(folder: string): Promise<string[]> {
  const writer = spawn(process.execPath, ["--import", "tsx", "lib/testing/acknowledging-writer.ts", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of writer.stdout) {
    said += chunk;
    if (said.split("\n").length > ENOUGH) writer.kill("SIGKILL");
  }
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

it("an acknowledged event survives the kill of the process, once, and the folder opens again at once", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "glassfeed-kill-"));
  const [personaId, ...acknowledged] = await writeUntilKilled(folder);
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH - 1);
  const reopened = await openEmbedded(folder);
  placeDatabase(reopened);
  const stored = await watchEventsOf(personaId as string);
  placeDatabase(undefined);
  await reopened.close();
  await rm(folder, { recursive: true, force: true });
  expect(stored.slice(0, acknowledged.length).map(({ eventId }) => eventId)).toEqual(acknowledged);
  expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, index) => index + 1));
}, 120_000);

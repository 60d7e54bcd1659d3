import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { ENGINE_VERSION } from "@/lib/engine/world/world";
import { CommandError } from "./command-error";
import { LAYOUT_VERSION } from "./data-tables";
import type { DataSetRequest } from "./flags";
import { writeWholeFile } from "./whole-file";

export const MANIFEST = "manifest.json";

const fileSchema = z.object({
  path: z.string(),
  /** null: a document, not a table */
  rows: z.number().int().nullable(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type FileEntry = z.infer<typeof fileSchema>;

const flagsSchema = z.object({
  scenario: z.string(),
  users: z.number(),
  seed: z.number(),
  days: z.number(),
  watches: z.number(),
  videos: z.number(),
  format: z.string(),
});

const manifestSchema = z.object({
  dataSet: z.literal("glassfeed"),
  layoutVersion: z.number(),
  engineVersion: z.string(),
  flags: flagsSchema,
  scenarioVersion: z.number(),
  scenarioSha256: z.string(),
  /** null until the world is built */
  worldHash: z.string().nullable(),
  complete: z.boolean(),
  files: z.array(fileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What a folder for this request starts with. No clock and no folder name: the same flags give the same manifest. */
export function newManifest({ scenario, seed, formats }: DataSetRequest): Manifest {
  const { population } = scenario;
  return {
    dataSet: "glassfeed",
    layoutVersion: LAYOUT_VERSION,
    engineVersion: ENGINE_VERSION,
    flags: {
      scenario: scenario.id,
      users: population.users,
      seed,
      days: population.days,
      watches: population.watchesPerUser,
      videos: population.videos,
      format: formats.length === 1 ? String(formats[0]) : "both",
    },
    scenarioVersion: scenario.version,
    scenarioSha256: createHash("sha256").update(JSON.stringify(scenario)).digest("hex"),
    worldHash: null,
    complete: false,
    files: [],
  };
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeWholeFile(path.join(folder, MANIFEST), (write) => write(text));
}

/** The folder's manifest. CommandError when there is none or it is none of ours. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new CommandError(
      `--resume: ${folder} holds other files and no ${MANIFEST} of this command; choose an empty folder.`,
      2,
    );
  });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new CommandError(`--resume: ${path.join(folder, MANIFEST)} is damaged; choose an empty folder.`, 2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Refuses to mix two data sets in one folder, and says what differs. */
export function refuseOtherRun(found: Manifest, wanted: Manifest): void {
  const lines = (Object.keys(wanted.flags) as (keyof Manifest["flags"])[])
    .filter((flag) => found.flags[flag] !== wanted.flags[flag])
    .map((flag) => `--${flag}: the folder was begun with ${found.flags[flag]}, not ${wanted.flags[flag]}`);
  if (found.engineVersion !== wanted.engineVersion)
    lines.push(`the folder was begun by engine ${found.engineVersion}, this is engine ${wanted.engineVersion}`);
  if (found.layoutVersion !== wanted.layoutVersion)
    lines.push(`the folder has layout ${found.layoutVersion}, this version writes layout ${wanted.layoutVersion}`);
  if (lines.length === 0 && found.scenarioSha256 !== wanted.scenarioSha256)
    lines.push(`the scenario “${wanted.flags.scenario}” has changed since the folder was begun`);
  if (lines.length > 0) {
    throw new CommandError(["--resume cannot go on here:", ...lines, "Nothing was written."].join("\n"), 2);
  }
}

import path from "node:path";
import * as z from "zod";
import { DEFAULT_SEED, MAX_ROOM_TTL_HOURS } from "./limits";

const number = (low: number, high: number, fallback: number) => z.coerce.number().min(low).max(high).default(fallback);
const integer = (low: number, high: number, fallback: number) =>
  z.coerce.number().int().min(low).max(high).default(fallback);

/** What a deployment may set. Every variable has a default, so that none has to be set. */
export const environmentSchema = z.object({
  PORT: integer(1, 65_535, 3000).describe("TCP port the server listens on"),
  DATA_DIR: z
    .string()
    .min(1)
    .default(".glassfeed/data")
    .describe("folder of the embedded database and the world snapshots, relative to the working folder"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "an address that starts with postgresql://")
    .optional()
    .describe("PostgreSQL server (15 or newer) to use instead of the embedded database"),
  DATABASE_POOL_SIZE: integer(1, 200, 10).describe("connections to that server, at most"),
  ROOM_TTL_HOURS: number(0.001, MAX_ROOM_TTL_HOURS, MAX_ROOM_TTL_HOURS).describe("hours until a room ends by itself"),
  SWEEP_SECONDS: integer(1, 3600, 60).describe("seconds between two sweeps that remove ended rooms"),
  MAX_PERSONAS_PER_ROOM: integer(1, 10_000, 1200).describe("personas in one room, at most"),
  MAX_SEATS_PER_ROOM: integer(1, 20_000, 2000).describe("devices in one room, at most"),
  DEFAULT_SEED: integer(0, 0xffff_ffff, DEFAULT_SEED).describe(
    "seed of the world that is built at start; solo rooms use it",
  ),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("least severe log line that is written"),
});
export type Environment = z.infer<typeof environmentSchema>;

/** An empty variable counts as unset: that is how compose files and shells pass "nothing". */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success)
    return { ...parsed.data, DATA_DIR: path.resolve(/* turbopackIgnore: true */ parsed.data.DATA_DIR) };
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment cannot be used:\n${lines.join("\n")}`);
}

export const environment = readEnvironment(process.env);

import { parseArgs } from "node:util";
import * as z from "zod";
import { populationSchema, type Scenario } from "@/lib/domain/scenario";
import { listScenarios, loadScenario } from "@/lib/scenarios/load-scenario";
import { CommandError } from "./command-error";

const FORMATS = { csv: ["csv"], parquet: ["parquet"], both: ["csv", "parquet"] } as const;
export type Format = (typeof FORMATS)["both"][number];

/** What determines every byte of the data set. The scenario carries the overrides of --users, --days, --watches, --videos. */
export interface DataSetRequest {
  scenario: Scenario;
  seed: number;
  formats: readonly Format[];
}

export interface Flags extends DataSetRequest {
  out: string;
  resume: boolean;
}

const text = { type: "string" } as const;
const OPTIONS = {
  scenario: text,
  users: text,
  seed: text,
  out: text,
  days: text,
  watches: text,
  videos: text,
  format: text,
  resume: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const { users, days, watchesPerUser, videos } = populationSchema.shape;
const scenarioIds = () => listScenarios().map((scenario) => scenario.id);
const chosen = (value: unknown, rule: string) => (value === undefined ? "is missing" : rule);

const flagsSchema = z.object({
  scenario: z.string({ error: ({ input }) => chosen(input, "a name") }).refine((id) => scenarioIds().includes(id), {
    error: ({ input }) => `there is no scenario “${input}”; there is ${scenarioIds().join(", ")}`,
  }),
  users: wholeNumber(users.minValue, users.maxValue),
  seed: wholeNumber(0, 4_294_967_295),
  out: z.string({ error: "is missing" }).min(1, "the folder to write to"),
  days: wholeNumber(days.minValue, days.maxValue).optional(),
  watches: wholeNumber(watchesPerUser.minValue, watchesPerUser.maxValue).optional(),
  videos: wholeNumber(videos.minValue, videos.maxValue).optional(),
  format: z.enum(["csv", "parquet", "both"], { error: "csv, parquet or both" }).default("both"),
  resume: z.boolean().default(false),
});

/** The flags of one call, or null when help is asked for. A bad flag: CommandError that names it and its rule. */
export function readFlags(argv: readonly string[]): Flags | null {
  const values = splitArguments(argv);
  if (values.help) return null;
  const result = flagsSchema.safeParse(values);
  if (!result.success) {
    throw refused(result.error.issues.map((issue) => `--${issue.path.join(".")}: ${issue.message}`));
  }
  const flags = result.data;
  const scenario = loadScenario(flags.scenario);
  const population = {
    ...scenario.population,
    users: flags.users,
    days: flags.days ?? scenario.population.days,
    watchesPerUser: flags.watches ?? scenario.population.watchesPerUser,
    videos: flags.videos ?? scenario.population.videos,
  };
  return {
    scenario: { ...scenario, population },
    seed: flags.seed,
    formats: FORMATS[flags.format],
    out: flags.out,
    resume: flags.resume,
  };
}

function splitArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw refused([splitRule(error as NodeJS.ErrnoException)]);
  }
}

/** Node's words for what cannot be split, as flag and rule. It quotes the argument first. */
function splitRule({ code, message }: NodeJS.ErrnoException): string {
  const named = /'(-*[^\s']*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `${named}: there is no such flag`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `${named}: is no flag; values follow their flag`;
  if (/does not take/.test(message)) return `${named}: takes no value`;
  return `${named}: needs a value; one that begins with a hyphen is given as ${named}=VALUE`;
}

function refused(lines: string[]): CommandError {
  return new CommandError([...lines, "Nothing was written. --help shows every flag."].join("\n"), 2);
}

function wholeNumber(least: number | null, most: number | null) {
  const show = (bound: number | null) => (bound ?? 0).toLocaleString("en");
  const rule = `a whole number from ${show(least)} to ${show(most)}`;
  return z
    .string({ error: ({ input }) => chosen(input, rule) })
    .regex(/^\d{1,15}$/, rule)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least ?? 0, rule)
        .max(most ?? Number.MAX_SAFE_INTEGER, rule),
    );
}

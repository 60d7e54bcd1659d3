import { ENGINE_VERSION, type World } from "@/lib/engine/world/world";
import { columnList } from "./column-list";
import { LAYOUT_VERSION } from "./data-tables";
import type { DataSetRequest } from "./flags";
import { newManifest } from "./manifest";
import { measureRates } from "./measured-rates";
import { whole } from "./progress";
import { LICENCE, TRUTH_WARNING } from "./provenance";
import { pythonSnippet } from "./python-snippet";
import type { Table } from "./table";
import { tablePath } from "./table-path";

/**
 * The data card: the questions of Gebru et al., "Datasheets for Datasets" (2021), answered for a data set in which
 * nobody is real. Without date or folder, so that the same flags give the same card.
 */
export function dataSheet(world: World, request: DataSetRequest, tables: readonly Table[]): string {
  return `${[
    head(world),
    MOTIVATION,
    composition(world, request, tables),
    generation(world, request),
    invented(world),
    limits(world),
    uses(request),
    distribution(world),
  ].join("\n\n")}\n`;
}

export function truthWarning(): string {
  return `# Truth

**${TRUTH_WARNING}**

Use these tables to score an inference, never to make one. They join the others by \`user_id\`. The people are made up, and so is every probability.
`;
}

function head({ scenario, seed, users, watches }: World): string {
  return `# Data card: ${scenario.title.en}, ${whole(users.count)} simulated users

Scenario \`${scenario.id}\` version ${scenario.version}, seed ${seed}: ${whole(watches.video.length)} watches of short videos, and what a recommender concludes from them.

**Nobody in here is real. And no topic means a person:** who watches a topic need not be what it is about, not even in this simulation, where traits are planted (see "What is
invented"). Whoever reads a person off a topic here gets it wrong in both directions, and can count how often: that is what the data set is for.`;
}

const MOTIVATION = `## Motivation
Why was it made? To teach and study what can be inferred from watching, and how wrong such inferences are, without using a real person's history. In May 2023 the Wall Street
Journal reported that employees of a short-video company could list, with ID numbers, the users who had watched certain topics. No data of that case is public, and none is in here.
Who made it? The Glassfeed engine, an open-source simulation; nobody was paid, asked or observed.`;

function composition(world: World, { formats }: DataSetRequest, tables: readonly Table[]): string {
  const lists = tables.map((table) => {
    const files = formats.map((format) => `\`${tablePath(table, format)}\``).join(", ");
    const warning = table.truth ? `\n**${TRUTH_WARNING}**\n` : "";
    return `### ${table.name} — ${whole(table.rows)} rows\n${files}: one row is ${table.about}.\n${warning}\n${columnList(table)}`;
  });
  return `## Composition
${lists.join("\n\n")}

### Form
- Tables join by \`user_id\`, \`video_id\`, \`cluster_id\` and topic id. Nothing is missing: an empty cell (null in Parquet) means that there is no such thing, as the text of the column says.
- **User IDs have 19 digits.** In Parquet they are INT64, in CSV quoted text. Keep them as int64 or text: as a float, which spreadsheets, JavaScript and joins with missing rows make of them, the last digits go and users melt into one another.
- Time is in minutes since the window began; the window is ${world.scenario.population.days} days (${whole(world.scenario.population.days * 1440)} minutes) and ends "now". There is no calendar.
- CSV: UTF-8, comma, line feeds; texts and IDs in quotation marks, numbers without; a text that a spreadsheet would take for a formula has an apostrophe in front. Decimals are rounded as noted. Parquet: Snappy, single precision, unrounded.
- \`manifest.json\` lists every file with rows, bytes and SHA-256.

### Rates in this world
${rates(world)}`;
}

function rates(world: World): string {
  const measured = measureRates(world);
  const show = (value: number | null) => (value === null ? "—" : value.toFixed(4));
  const lines: [string, number | null][] = [
    ["mean fraction watched", measured.fraction],
    ["watched again at once, of all watches", measured.replayed],
    ...Object.entries(measured.actions).map(([name, value]): [string, number | null] => [
      `${name}, of all watches`,
      value,
    ]),
    ["users in no clear cluster", measured.noClearCluster],
    ...world.scenario.groups.map(({ id }, g): [string, number | null] => [
      `users who hold \`${id}\` (truth)`,
      measured.groups[g] ?? null,
    ]),
  ];
  return ["| rate | value |", "|---|---|", ...lines.map(([name, value]) => `| ${name} | ${show(value)} |`)].join("\n");
}

function generation(world: World, request: DataSetRequest): string {
  const { flags } = newManifest(request);
  const command = Object.entries(flags).map(([name, value]) => `--${name} ${value}`);
  return `## How it was generated
\`\`\`
npm run simulate -- ${command.join(" ")} --out DIR
\`\`\`
Engine ${ENGINE_VERSION}, layout ${LAYOUT_VERSION}, world hash \`${world.hash}\`. The same command with the same engine gives the same bytes on every machine.

1. Each user is drawn by chance: two archetypes, a trait or none, a region, the hours at which they watch. That is their true preference; it stays in \`truth/\`.
2. They watch ${whole(world.scenario.population.watchesPerUser)} videos each, in sittings, chosen by their true preference (no recommender stands between), and react by a choice model: affinity, quality, length, fatigue, boredom, mood, noise.
3. From the watches alone the engine estimates profiles, fits ${world.clustering.count} clusters by spherical k-means, and guesses a cluster for each user with a confidence.

Every formula and constant is in the project's MODEL.md. Nothing was sampled from a larger set, cleaned or labelled by hand.`;
}

function invented(world: World): string {
  const percent = (value: number) => `${Number((100 * value).toFixed(1))} %`;
  const groups = world.scenario.groups.map((group) => {
    const named = Object.entries(group.byArchetype).map(([id, chance]) => `${percent(chance)} in ${id}`);
    return `- \`${group.id}\` (${group.label.en}): held with a chance of ${[...named, `${percent(group.base)} elsewhere`].join(", ")}. ${percent(group.quietShare)} of holders are quiet and avoid the topics ${group.directTopics.join(", ")}; ${percent(group.allyShare)} of the others watch them as holders do.`;
  });
  return `## What is invented
People, videos, creators, places, archetypes, and **every number and probability**. None was measured on people, so none says anything about them. Traits are planted like this:

${groups.join("\n")}

${reportedNames(world)}`;
}

/** Quoted names come with who reported them and when. */
function reportedNames({ scenario }: World): string {
  const reported = scenario.archetypes.filter((archetype) => archetype.labelKind === "reported");
  if (reported.length === 0) return "No name of an archetype was reported by anyone.";
  const names = reported.map(
    ({ label, source }) => `${label} (${source ? `${source.publisher}, ${source.date}` : "—"})`,
  );
  return `These names of archetypes are quoted from a report: ${names.join("; ")}. The names are reported, what is behind them here is invented.`;
}

function limits({ scenario, seed }: World): string {
  return `## Known limits
- Preferences stand still and no recommender chose the videos: there is no feedback loop in these watches.
- Traits are yes or no, regions are drawn evenly and have no effect on taste, users do not know each other.
- The same number of watches for everyone: no newcomers, no heavy users.
- One seed is one draw. For a statement about the method run several seeds besides ${seed}, and report the spread.
- Fitted clusters take the id of the archetype they match best (C01 to C${String(scenario.archetypes.length).padStart(2, "0")}), after the fit. A cluster is not its archetype: compare \`users.cluster_id\` with \`truth.primary_archetype\`.`;
}

function uses({ formats }: DataSetRequest): string {
  return `## Uses
For: exercises on profiling, clustering, calibration, false discovery and disclosure; testing tools that must not see real data. **Not for:** training or tuning anything that is then used on people, and
not as evidence of what people like or are.

\`\`\`python
${pythonSnippet(formats)}
\`\`\``;
}

function distribution({ scenario }: World): string {
  return `## Distribution and maintenance
Licence of the data: ${LICENCE} (name ${scenario.provenance.author}). It may be passed on whole, card included. There is nobody to ask for removal, because there is nobody in it.
It is not maintained: a newer engine makes a newer data set, with another version and hash.

Form of this card: Gebru, Morgenstern, Vecchione, Wortman Vaughan, Wallach, Daumé III and Crawford, *Datasheets for Datasets*, Communications of the ACM 64(12), 2021.`;
}

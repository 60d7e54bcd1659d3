import { listScenarios } from "@/lib/scenarios/load-scenario";

export function helpText(): string {
  const scenarios = listScenarios().map(({ id, title, population }) => {
    const { users, days, watchesPerUser, videos } = population;
    return `    ${id.padEnd(12)}${title.en}: ${users} users, ${watchesPerUser} watches each, ${days} days, ${videos} videos`;
  });
  return `npm run simulate -- --scenario NAME --users N --seed K --out DIR

Writes a simulated world as a data set: CSV and Parquet tables and a data card (DATASHEET.md).
The same flags give the same bytes.

  --scenario NAME   a built-in scenario:
${scenarios.join("\n")}
  --users N         background users, 1 to 1,000,000
  --seed K          0 to 4,294,967,295
  --out DIR         a new or empty folder
  --days D          days of history, 1 to 45           (else the scenario's)
  --watches W       watches of each user, 0 to 2,000   (else the scenario's)
  --videos V        videos, 60 to 65,535               (else the scenario's)
  --format F        csv, parquet or both               (both)
  --resume          go on with a run that was stopped; needs the same flags
  --help            this text

Progress goes to stderr, the summary to stdout. Exit code: 0 written, 1 the disk or the memory said no,
2 a flag was wrong and nothing was written, 130 stopped with Ctrl-C (go on with --resume).
`;
}

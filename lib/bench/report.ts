import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

type Cell = string | number | null;
export type ResultRow = Readonly<Record<string, Cell>>;

/** Where results are kept, one file a benchmark. */
const FOLDER = ".glassfeed/bench";

/** What a figure was measured on. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${gigabytes} GiB, Node ${process.version}`;
}

/** Prints a table and writes it as JSON; notes say what was skipped and how to read it. */
export function report(name: string, rows: readonly ResultRow[], notes: readonly string[] = []): void {
  console.table(rows);
  for (const note of notes) console.log(note);
  mkdirSync(FOLDER, { recursive: true });
  const result = { benchmark: name, machine: machine(), measuredAt: new Date().toISOString(), rows, notes };
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The value that the given share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

import type { Flags } from "./flags";
import { duration, megabytes, whole } from "./progress";
import type { Outcome } from "./write-data-set";

export function summary({ out }: Flags, outcome: Outcome): string {
  const { manifest, kept, rowsWritten, buildSeconds, writeSeconds } = outcome;
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const lines = [`${out}: ${manifest.files.length} files, ${megabytes(bytes)}, world ${manifest.worldHash}`];
  if (kept > 0) lines.push(`${kept} of them were there already, whole`);
  if (rowsWritten > 0) {
    const rate = whole(rowsWritten / writeSeconds);
    lines.push(
      `world built in ${duration(buildSeconds)}; ${whole(rowsWritten)} rows written in ${duration(writeSeconds)} (${rate} rows/s)`,
    );
  }
  return `${[...lines, "Start with DATASHEET.md. truth/ holds what the engine never reads."].join("\n")}\n`;
}

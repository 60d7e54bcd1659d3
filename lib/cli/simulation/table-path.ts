import type { Format } from "./flags";
import type { Table } from "./table";

/** A table's file inside the data set's folder; `*` for all parts of a table that has parts. */
export function tablePath({ name, truth, parts }: Table, format: Format, part?: number): string {
  const folder = truth ? "truth" : format;
  if (!parts) return `${folder}/${name}.${format}`;
  return `${folder}/${name}/part-${part === undefined ? "*" : String(part + 1).padStart(4, "0")}.${format}`;
}

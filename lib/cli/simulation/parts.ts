import type { World } from "@/lib/engine/world/world";
import { encodeCsv } from "./csv-encoder";
import { dataTables } from "./data-tables";
import { dataSheet, truthWarning } from "./datasheet";
import type { Encoder } from "./encoder";
import type { DataSetRequest, Format } from "./flags";
import { encodeParquet } from "./parquet-encoder";
import { provenance } from "./provenance";
import type { Table } from "./table";
import { tablePath } from "./table-path";
import type { WriteBytes } from "./whole-file";

/** One file of the data set. It depends on the request and on nothing else, so any part can be written again. */
export interface Part {
  /** inside the folder, with forward slashes */
  path: string;
  /** null: a document */
  rows: number | null;
  fill(write: WriteBytes, onRows: (rows: number) => void): Promise<void>;
}

const ENCODERS: Record<Format, Encoder> = { csv: encodeCsv, parquet: encodeParquet };

/** Every file but the manifest, in the order in which they are written; the data card comes last. */
export function partsOf(world: World, request: DataSetRequest): Part[] {
  const tables = dataTables(world);
  const files = tables.flatMap((table) => request.formats.flatMap((format) => tableParts(table, format, world)));
  return [
    ...files,
    document("truth/README.md", truthWarning),
    document("DATASHEET.md", () => dataSheet(world, request, tables)),
  ];
}

function tableParts(table: Table, format: Format, world: World): Part[] {
  const bounds = table.parts ?? [0, table.rows];
  return bounds.slice(1).map((to, part) => {
    const from = bounds[part] as number;
    return {
      path: tablePath(table, format, part),
      rows: to - from,
      fill: (write, onRows) => ENCODERS[format](table, from, to, write, onRows, provenance(world, table)),
    };
  });
}

function document(path: string, text: () => string): Part {
  return { path, rows: null, fill: (write) => write(Buffer.from(text())) };
}

import type { Table } from "./table";
import type { WriteBytes } from "./whole-file";

/** Writes rows from…to of a table as one whole file. onRows: so many rows more are done; it throws when the run is to stop. */
export type Encoder = (
  table: Table,
  from: number,
  to: number,
  write: WriteBytes,
  onRows: (rows: number) => void,
  provenance: string,
) => Promise<void>;

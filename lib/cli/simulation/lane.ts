import path from "node:path";
import type { Part } from "./parts";
import { type WrittenFile, writeWholeFile } from "./whole-file";

/** Writes parts one after the other; several lanes write side by side. */
export interface Lane {
  /** index: of partsOf(world, request) */
  write(index: number, onRows: (rows: number) => void): Promise<WrittenFile>;
  /** Ends it at once, whatever it is doing. */
  close(): Promise<void>;
}

/** A lane in this thread. */
export function ownLane(parts: readonly Part[], folder: string): Lane {
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    write: (index, onRows) => {
      const written = writePart(parts, index, folder, (rows) => {
        if (closed) throw new Error("The lane was closed.");
        onRows(rows);
      });
      last = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      closed = true;
      await last;
    },
  };
}

/** onRows may throw to end it. */
export async function writePart(
  parts: readonly Part[],
  index: number,
  folder: string,
  onRows: (rows: number) => void,
): Promise<WrittenFile> {
  const part = parts[index];
  if (!part) throw new RangeError(`there is no part ${index}`);
  return writeWholeFile(path.join(folder, part.path), (write) => part.fill(write, onRows));
}

import { toCsv } from "@/lib/http/csv";
import { DigitWriter } from "./digit-writer";
import type { Encoder } from "./encoder";
import type { Column } from "./table";

const CHUNK_ROWS = 8_192;
const BUFFER_BYTES = 1 << 20;
const COMMA = 0x2c;
const NEW_LINE = 0x0a;
const LONGEST_NUMBER = 24;

/**
 * RFC 4180 with line feeds. Texts and IDs are quoted and guarded as in the app's exports, each distinct text once; numbers
 * need no quotes, and their digits are written straight into the buffer: a hundred million rows never become strings.
 */
export const encodeCsv: Encoder = async (table, from, to, write, onRows) => {
  const cells = table.columns.map(cellWriter);
  const longestRow = cells.reduce((sum, cell) => sum + cell.longest + 1, 0);
  const out = new DigitWriter(BUFFER_BYTES + longestRow);
  await write(Buffer.from(`${table.columns.map((column) => quoted(column.name)).join(",")}\n`));
  for (let first = from; first < to; first += CHUNK_ROWS) {
    const end = Math.min(to, first + CHUNK_ROWS);
    for (const cell of cells) cell.load(first, end);
    for (let row = 0; row < end - first; ) {
      row = writeRows(cells, out, row, end - first);
      if (out.length >= BUFFER_BYTES) await write(out.take());
    }
    onRows(end - first);
  }
  if (out.length > 0) await write(out.take());
};

/** Rows until the buffer is full or the chunk is done; gives the row to go on with. */
function writeRows(cells: readonly CellWriter[], out: DigitWriter, from: number, to: number): number {
  let row = from;
  for (; row < to && out.length < BUFFER_BYTES; row++) {
    for (let c = 0; c < cells.length; c++) {
      if (c > 0) out.byte(COMMA);
      (cells[c] as CellWriter).write(out, row);
    }
    out.byte(NEW_LINE);
  }
  return row;
}

interface CellWriter {
  longest: number;
  load(from: number, to: number): void;
  write(out: DigitWriter, row: number): void;
}

/** Values are copied into arrays of one kind each: reading by turns from bytes, shorts and words costs more than the copy. */
function cellWriter(column: Column): CellWriter {
  if (column.kind === "decimal") {
    const { places } = column;
    const numbers = new Float32Array(CHUNK_ROWS);
    return {
      longest: LONGEST_NUMBER,
      load: (from, to) => numbers.set(column.values(from, to)),
      write: (out, row) => out.decimal(numbers[row] as number, places),
    };
  }
  const codes = new Int32Array(CHUNK_ROWS);
  const load = (from: number, to: number) => codes.set(column.values(from, to));
  if (column.kind === "word") {
    const words = column.words.map((word) => Buffer.from(word === null ? "" : quoted(word)));
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    return { longest, load, write: (out, row) => out.bytes(words[codes[row] as number] as Uint8Array) };
  }
  if (column.kind === "id") {
    let last = -1;
    let text: Uint8Array = Buffer.alloc(0);
    const write = (out: DigitWriter, row: number) => {
      const user = codes[row] as number;
      if (user !== last) text = Buffer.from(`"${column.ids[user]}"`);
      last = user;
      out.bytes(text);
    };
    return { longest: LONGEST_NUMBER, load, write };
  }
  return { longest: LONGEST_NUMBER, load, write: (out, row) => out.integer(codes[row] as number) };
}

/** A table of one cell, as the app's exports write it: quoted, and no formula. */
function quoted(text: string): string {
  return toCsv([text], []).trimEnd();
}

/**
 * A column knows how to give the values of consecutive rows, and no more than those are ever in memory. `Word` columns
 * give indices into a short list of texts; `null`, and NaN in a decimal, is an empty cell.
 */
export type Column = {
  name: string;
  /** for the data card: what it holds, with unit and range */
  about: string;
} & (
  | { kind: "id"; ids: BigUint64Array; values(from: number, to: number): Uint32Array }
  | { kind: "word"; words: readonly (string | null)[]; values(from: number, to: number): ArrayLike<number> }
  | { kind: "integer"; mostlyRising?: true; values(from: number, to: number): ArrayLike<number> }
  | { kind: "flag"; values(from: number, to: number): Uint8Array }
  | { kind: "decimal"; places: 4 | 6; nullable?: true; values(from: number, to: number): Float32Array }
);

export interface Table {
  name: string;
  /** for the data card: what one row is */
  about: string;
  /** in the folder of its own, away from what the engine knows */
  truth?: true;
  rows: number;
  columns: readonly Column[];
  /** first rows of the parts, when the table is written in more than one file; ends with `rows` */
  parts?: readonly number[];
}

/** A column of texts that are all different, or so few that it does not matter. */
export function textColumn(name: string, about: string, words: readonly (string | null)[]): Column {
  return { name, about, kind: "word", words, values: (from, to) => rowNumbers(from, to) };
}

export function decimalColumn(
  name: string,
  about: string,
  numbers: ArrayLike<number>,
  options: { nullable?: true } = {},
): Column {
  return {
    name,
    about,
    kind: "decimal",
    places: 6,
    ...options,
    values: (from, to) => Float32Array.from({ length: to - from }, (_, i) => numbers[from + i] as number),
  };
}

export function integerColumn(name: string, about: string, numbers: ArrayLike<number>): Column {
  return {
    name,
    about,
    kind: "integer",
    values: (from, to) => Int32Array.from({ length: to - from }, (_, i) => numbers[from + i] as number),
  };
}

export function rowNumbers(from: number, to: number): Uint32Array {
  const numbers = new Uint32Array(to - from);
  for (let i = 0; i < numbers.length; i++) numbers[i] = from + i;
  return numbers;
}

import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Encoder } from "./encoder";
import type { Column } from "./table";

/** Rows held in memory at a time; some 30 MB as JavaScript arrays for nine columns. */
const ROW_GROUP = 240_000;
const CREATED_BY = "glassfeed simulate";

/**
 * Row group after row group, Snappy, each handed over as soon as it is encoded. IDs are INT64 (19 digits fit), texts
 * UTF8, decimals FLOAT as the engine holds them, flags BOOLEAN. Least and greatest values are not noted: IDs and times come
 * in no order by which a reader could skip a row group.
 */
export const encodeParquet: Encoder = async (table, from, to, write, onRows, provenance) => {
  const writer = new ByteWriter(1 << 20);
  const handOver = async () => {
    await write(writer.getBytes());
    writer.index = 0;
  };
  Object.assign(writer, { flush: handOver, finish: handOver });
  const nothing = table.columns.map((column) => ({
    name: column.name,
    data: [],
    type: TYPES[column.kind],
    nullable: mayBeEmpty(column),
  }));
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: nothing }),
    createdBy: CREATED_BY,
    statistics: false,
    kvMetadata: [{ key: "glassfeed", value: provenance }],
  });
  for (let first = from; first < to; first += ROW_GROUP) {
    const end = Math.min(to, first + ROW_GROUP);
    const columnData = table.columns.map((column) => source(column, first, end));
    await file.write({ columnData, rowGroupSize: end - first });
    onRows(end - first);
  }
  await file.finish();
};

const TYPES = { id: "INT64", word: "STRING", integer: "INT32", flag: "BOOLEAN", decimal: "FLOAT" } as const;

function mayBeEmpty(column: Column): boolean {
  return column.kind === "word" ? column.words.includes(null) : column.kind === "decimal" && column.nullable === true;
}

function source(column: Column, from: number, to: number): ColumnSource {
  const { name } = column;
  const values = column.values(from, to);
  if (column.kind === "id") {
    const ids = new BigInt64Array(values.length);
    for (let i = 0; i < values.length; ) {
      const user = values[i] as number;
      let end = i + 1;
      while (values[end] === user) end++;
      ids.fill(column.ids[user] as bigint, i, end);
      i = end;
    }
    return { name, data: ids };
  }
  if (column.kind === "word") return { name, data: mapped(values, (code) => column.words[code] as string | null) };
  if (column.kind === "flag") return { name, data: mapped(values, (value) => value === 1) };
  if (column.kind === "integer") {
    const encoding = column.mostlyRising ? "DELTA_BINARY_PACKED" : undefined;
    return { name, data: new Int32Array(values), ...(encoding && { encoding }) };
  }
  if (column.nullable) return { name, data: mapped(values, (value) => (Number.isNaN(value) ? null : value)) };
  // No dictionary is looked for among numbers that are nearly all different.
  return {
    name,
    data: values as Float32Array,
    ...(column.places === 6 && { encoding: "PLAIN" }),
  };
}

/** As Array.from with a function, which goes through an iterator: too slow for a hundred million rows. */
function mapped<T>(values: ArrayLike<number>, of: (value: number) => T): T[] {
  const cells = new Array<T>(values.length);
  for (let i = 0; i < values.length; i++) cells[i] = of(values[i] as number);
  return cells;
}

import { parquetMetadata, parquetReadObjects } from "hyparquet";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { encodeCsv } from "./csv-encoder";
import type { Encoder } from "./encoder";
import { encodeParquet } from "./parquet-encoder";
import { type Column, decimalColumn, integerColumn, type Table, textColumn } from "./table";

const WORDS = ["plain", "=1+1", "-cmd", "@SUM(A1)", "\tx", 'say "hi", now', "two\nlines", "ñandú", "", null];
const IDS = BigUint64Array.from(WORDS, (_, i) => 4_199_999_999_999_999_999n - BigInt(i));

const table: Table = {
  name: "mixed",
  about: "one of each kind",
  rows: WORDS.length,
  columns: [
    {
      name: "id",
      about: "",
      kind: "id",
      ids: IDS,
      values: (from, to) => Uint32Array.from({ length: to - from }, (_, i) => from + i),
    },
    textColumn("word", "", WORDS),
    integerColumn(
      "whole",
      "",
      WORDS.map((_, i) => i * 1_000 - 2_000),
    ),
    {
      name: "flag",
      about: "",
      kind: "flag",
      values: (from, to) => Uint8Array.from({ length: to - from }, (_, i) => (from + i) & 1),
    },
    decimalColumn(
      "decimal",
      "",
      WORDS.map((_, i) => (i === 3 ? Number.NaN : -i / 7)),
      { nullable: true },
    ),
  ],
};

async function encode(encoder: Encoder, of: Table, from = 0, to = of.rows): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let rows = 0;
  // Copied: the encoder may write over what it handed over.
  await encoder(
    of,
    from,
    to,
    async (bytes) => void chunks.push(Buffer.from(bytes)),
    (more) => (rows += more),
    "from a test",
  );
  expect(rows).toBe(to - from);
  return Buffer.concat(chunks);
}

const cells = (csv: Buffer) =>
  papaparse.parse<string[]>(csv.toString(), { newline: "\n", skipEmptyLines: "greedy" }).data;
const arrayBuffer = (bytes: Buffer) => new Uint8Array(bytes).buffer;

describe("a CSV part", () => {
  it("holds what the table holds, texts guarded as in the app's exports", async () => {
    const [head, ...rows] = cells(await encode(encodeCsv, table));
    expect(head).toEqual(["id", "word", "whole", "flag", "decimal"]);
    expect(rows.map((row) => row[0])).toEqual(Array.from(IDS, String));
    expect(rows.map((row) => row[1])).toEqual([
      "plain",
      "'=1+1",
      "'-cmd",
      "'@SUM(A1)",
      "'\tx",
      'say "hi", now',
      "two\nlines",
      "ñandú",
      "",
      "",
    ]);
    expect(rows.map((row) => Number(row[2]))).toEqual(WORDS.map((_, i) => i * 1_000 - 2_000));
    expect(rows.map((row) => row[3]).join("")).toBe("0101010101");
    expect(rows[3]?.[4]).toBe("");
    expect(rows[4]?.[4]).toBe("-0.571429");
  });

  it("quotes IDs and texts, and nothing else", async () => {
    const line = (await encode(encodeCsv, table)).toString().split("\n")[1];
    expect(line).toBe('"4199999999999999999","plain",-2000,0,0.000000');
  });

  it("and the next are the whole, head aside", async () => {
    const body = (csv: Buffer) => cells(csv).slice(1);
    const parts = [...body(await encode(encodeCsv, table, 0, 4)), ...body(await encode(encodeCsv, table, 4))];
    expect(parts).toEqual(body(await encode(encodeCsv, table)));
  });

  it("has its head even without rows", async () => {
    expect((await encode(encodeCsv, { ...table, rows: 0 })).toString()).toBe('"id","word","whole","flag","decimal"\n');
  });

  it("loses no row where its buffer is handed over", async () => {
    const rows = 200_000;
    const long: Table = {
      name: "long",
      about: "",
      rows,
      columns: [
        integerColumn(
          "n",
          "",
          Array.from({ length: rows }, (_, i) => i),
        ),
      ],
    };
    expect((await encode(encodeCsv, long)).toString()).toBe(
      `"n"\n${Array.from({ length: rows }, (_, i) => `${i}\n`).join("")}`,
    );
  });
});

describe("a Parquet part", () => {
  it("is read back as it was, empty cells as null", async () => {
    const rows = await parquetReadObjects({ file: arrayBuffer(await encode(encodeParquet, table)) });
    expect(rows.map((row) => row.id)).toEqual(Array.from(IDS));
    expect(rows.map((row) => row.word)).toEqual(WORDS);
    expect(rows.map((row) => row.whole)).toEqual(WORDS.map((_, i) => i * 1_000 - 2_000));
    expect(rows.map((row) => row.flag)).toEqual(WORDS.map((_, i) => i % 2 === 1));
    expect(rows.map((row) => row.decimal)).toEqual(WORDS.map((_, i) => (i === 3 ? null : Math.fround(-i / 7))));
  });

  it("has its columns and its origin even without rows", async () => {
    const metadata = parquetMetadata(arrayBuffer(await encode(encodeParquet, { ...table, rows: 0 })));
    expect(metadata.num_rows).toBe(0n);
    expect(metadata.schema.slice(1).map(({ name, type }) => `${name} ${type}`)).toEqual([
      "id INT64",
      "word BYTE_ARRAY",
      "whole INT32",
      "flag BOOLEAN",
      "decimal FLOAT",
    ]);
    expect(metadata.key_value_metadata).toEqual([{ key: "glassfeed", value: "from a test" }]);
  });

  it("is cut into row groups, and nothing is lost between them", async () => {
    const rows = 500_000;
    const values: Column = {
      name: "n",
      about: "",
      kind: "integer",
      values: (from, to) => Int32Array.from({ length: to - from }, (_, i) => from + i),
    };
    const bytes = arrayBuffer(await encode(encodeParquet, { name: "long", about: "", rows, columns: [values] }));
    expect(parquetMetadata(bytes).row_groups).toHaveLength(3);
    const read = await parquetReadObjects({ file: bytes });
    expect(read.every(({ n }, i) => n === i)).toBe(true);
    expect(read).toHaveLength(rows);
  });
});

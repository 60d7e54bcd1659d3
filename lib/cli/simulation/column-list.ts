import type { Column, Table } from "./table";

const PARQUET_TYPES = { id: "INT64", word: "UTF8", integer: "INT32", flag: "BOOLEAN", decimal: "FLOAT" } as const;
const TOPIC = /T\d{2}$/;

/** A table of the columns for the data card. Columns that come once per topic share a line. */
export function columnList(table: Table): string {
  const lines = table.columns.flatMap((column, index) => {
    const family = familyFrom(table.columns, index);
    if (family === 0) return [];
    const name =
      family > 1 ? `\`${column.name}\` … \`${table.columns[index + family - 1]?.name}\`` : `\`${column.name}\``;
    const about = family > 1 ? column.about.replace(TOPIC_IN_TEXT, "the topic") : column.about;
    return [`| ${name} | ${PARQUET_TYPES[column.kind]} | ${csvForm(column)} | ${about} |`];
  });
  return ["| column | Parquet | CSV | what it holds |", "|---|---|---|---|", ...lines].join("\n");
}

const TOPIC_IN_TEXT = /\bT\d{2}\b/;

/** How many columns of a row of topics begin here; 1 for a column of its own, 0 inside such a row. */
function familyFrom(columns: readonly Column[], index: number): number {
  const stem = stemOf(columns[index]);
  if (stem === null) return 1;
  if (index > 0 && stemOf(columns[index - 1]) === stem) return 0;
  let length = 1;
  while (stemOf(columns[index + length]) === stem) length++;
  return length;
}

function stemOf(column: Column | undefined): string | null {
  return column && TOPIC.test(column.name) ? column.name.replace(TOPIC, "") : null;
}

function csvForm(column: Column): string {
  if (column.kind === "decimal") return `${column.places} decimals`;
  if (column.kind === "flag") return "1 yes, 0 no";
  return column.kind === "integer" ? "whole number" : "quoted";
}

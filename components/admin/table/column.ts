import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "end";
  /** The first column names the row unless another does. */
  rowHeader?: boolean;
  /** Sorts the list by this column; numbers and times start with the largest. */
  sortKey?: string;
  startsDescending?: boolean;
  /** "narrow": hidden on the narrowest phones only. */
  hiddenOnPhone?: boolean | "narrow";
  /** The cell is a plot: its drawing fills it from line to line. */
  plot?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}

/** `-share` → share, descending. */
export function parseSort(text: string): Sort {
  return text.startsWith("-") ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function formatSort({ key, descending }: Sort): string {
  return descending ? `-${key}` : key;
}

/** What a press on a column's header asks for. */
export function nextSort(current: Sort, column: { sortKey: string; startsDescending?: boolean }): Sort {
  if (current.key === column.sortKey) return { key: current.key, descending: !current.descending };
  return { key: column.sortKey, descending: column.startsDescending ?? false };
}

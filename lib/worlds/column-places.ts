import { bytesPer, type Column, type ColumnKind, columnOver, kindOf } from "@/lib/engine/numeric/columns";

const ALIGNMENT = 64;

/** Where a column lies in the body of a snapshot. */
interface ColumnPlace {
  column: ColumnKind;
  offset: number;
  length: number;
}

/** A tree of plain objects in which each column is replaced by its place, and the columns in the order of their places. */
export interface PlacedColumns {
  shape: unknown;
  columns: { offset: number; bytes: Uint8Array }[];
  bodyBytes: number;
}

/** Gives every column of a tree a place on a 64-byte boundary; nothing is copied. Throws on a view that is no column. */
export function placeColumns(tree: unknown): PlacedColumns {
  const columns: PlacedColumns["columns"] = [];
  let bodyBytes = 0;
  const shape = mapTree(tree, (value) => {
    if (!ArrayBuffer.isView(value)) return undefined;
    const column = kindOf(value);
    if (column === null) throw new TypeError(`A world cannot hold a column of type ${value.constructor.name}.`);
    const offset = bodyBytes;
    columns.push({ offset, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) });
    bodyBytes = Math.ceil((offset + value.byteLength) / ALIGNMENT) * ALIGNMENT;
    return { column, offset, length: (value as Column).length } satisfies ColumnPlace;
  });
  return { shape, columns, bodyBytes };
}

/** The inverse: columns are views into the body, not copies. Throws RangeError on a place outside the body. */
export function viewColumns(shape: unknown, body: SharedArrayBuffer): unknown {
  return mapTree(shape, (value) => {
    if (!isPlace(value)) return undefined;
    return columnOver(value.column, body, value.offset, value.length);
  });
}

function isPlace(value: unknown): value is ColumnPlace {
  const place = value as ColumnPlace | null;
  return typeof place?.column === "string" && Number.isInteger(place.offset) && bytesPer(place.column) > 0;
}

/** Rebuilds a tree of plain objects and arrays; where `replace` answers, its answer stands instead of the node. */
function mapTree(node: unknown, replace: (node: unknown) => unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  const replaced = replace(node);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(node)) return node.map((item) => mapTree(item, replace));
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, mapTree(item, replace)]));
}

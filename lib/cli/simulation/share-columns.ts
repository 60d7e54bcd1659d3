import { type Column, kindOf, sharedColumn } from "@/lib/engine/numeric/columns";

/** The same tree with every column in memory that threads share; columns that lie there already are not copied. */
export function shareColumns<T>(tree: T): T {
  return share(tree) as T;
}

function share(node: unknown): unknown {
  if (ArrayBuffer.isView(node)) return node.buffer instanceof SharedArrayBuffer ? node : sharedCopy(node as Column);
  if (Array.isArray(node) || typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, share(value)]));
}

function sharedCopy(column: Column): Column {
  const kind = kindOf(column);
  if (kind === null) throw new TypeError("a world holds columns of known kinds only");
  const copy = sharedColumn(kind, column.length);
  (copy as Uint8Array).set(column as Uint8Array);
  return copy;
}

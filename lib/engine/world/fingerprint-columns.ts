import { fingerprint } from "../kernels/fingerprint";
import { scratchArena } from "../kernels/kernel-arena";
import type { Column } from "../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../parallel/steps";

const BYTES_PER_PIECE = 16 * 1024 * 1024;
/** What is copied to the kernel at a time: it then still lies in the processor's cache. */
const BYTES_PER_BLOCK = 256 * 1024;

interface FingerprintContext {
  readonly columns: readonly Column[];
  readonly starts: readonly number[];
}

/**
 * Fingerprint of a tree of columns, numbers and texts: 16 hexadecimal digits. Equal trees give equal fingerprints on
 * every machine of the same byte order. Not for secrets. Cost: O(bytes), cut into pieces of sixteen megabytes.
 */
export function* fingerprintColumns(tree: unknown): Steps<string> {
  const columns: Column[] = [];
  const words: string[] = [];
  visit(tree, columns, words);
  const starts = [0];
  for (const column of columns)
    starts.push((starts.at(-1) as number) + Math.max(1, Math.ceil(column.byteLength / BYTES_PER_PIECE)));
  const context: FingerprintContext = { columns, starts };
  const pieces = yield* inPieces<bigint>({
    work: "fingerprint",
    run: fingerprintPiece,
    context,
    pieces: starts.at(-1) as number,
  });
  const text = new TextEncoder().encode(words.join("\n"));
  const whole = new Uint8Array(BigUint64Array.from(pieces).buffer);
  const first = fingerprint(scratchArena(), text, 0n);
  return fingerprint(scratchArena(), whole, first).toString(16).padStart(16, "0");
}

export function fingerprintPiece({ columns, starts }: FingerprintContext, piece: number): bigint {
  const at = starts.findLastIndex((start) => start <= piece);
  const column = columns[at] as Column;
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  const [from, to] = pieceRange(bytes.length, BYTES_PER_PIECE, piece - (starts[at] as number));
  let hash = BigInt(piece);
  for (let at = from; at < to; at += BYTES_PER_BLOCK)
    hash = fingerprint(scratchArena(), bytes.subarray(at, Math.min(to, at + BYTES_PER_BLOCK)), hash);
  return hash;
}

/** Columns in the order of their sorted names; everything else as words, so that a name or a number counts too. */
function visit(node: unknown, columns: Column[], words: string[]): void {
  if (ArrayBuffer.isView(node)) {
    columns.push(node as Column);
    words.push(`column of ${(node as Column).length}`);
  } else if (Array.isArray(node)) {
    words.push(`list of ${node.length}`);
    for (const item of node) visit(item, columns, words);
  } else if (node !== null && typeof node === "object") {
    for (const key of Object.keys(node).sort()) {
      words.push(key);
      visit((node as Record<string, unknown>)[key], columns, words);
    }
  } else words.push(String(node));
}

import { KernelArena } from "../kernels/kernel-arena";
import { type ColumnKind, type ColumnOf, columnOver } from "../numeric/columns";
import { pieceRange } from "../parallel/steps";

const PAGE = 65_536;
const ALIGNMENT = 64;
const LEAST_PIECE = 4_096;
const MOST_PIECES = 16;
/** Centroids beside each other in a panel of the kernel. */
export const PANEL = 8;
/** The label of a point that has none yet. */
export const UNLABELLED = 255;

/**
 * Where in a shared memory the points of a fit lie, with their labels, bounds and sums: byte offsets, and the sizes
 * they follow from. width: columns of a row, a multiple of 4. sums and sizes: one set for every piece.
 */
export interface PointColumns {
  readonly count: number;
  readonly width: number;
  readonly clusters: number;
  readonly pieceSize: number;
  readonly pieces: number;
  readonly rows: number;
  readonly squares: number;
  readonly labels: number;
  readonly upper: number;
  readonly lower: number;
  readonly list: number;
  readonly found: number;
  readonly best: number;
  readonly second: number;
  readonly sums: number;
  readonly sizes: number;
  readonly centroids: number;
  readonly panels: number;
  readonly biases: number;
  readonly moves: number;
  readonly end: number;
}

/** Points in a memory that all threads share: what is posted to them. */
export interface HeldPoints {
  readonly memory: WebAssembly.Memory;
  readonly columns: PointColumns;
}

/** Lays the columns out from byte `at` on. Pieces depend on the number of points only. */
export function layOut(count: number, width: number, clusters: number, at = PAGE): PointColumns {
  const pieceSize = Math.max(LEAST_PIECE, Math.ceil(count / MOST_PIECES));
  const pieces = Math.max(1, Math.ceil(count / pieceSize));
  const padded = Math.ceil(width / 4) * 4;
  const panelled = Math.ceil(clusters / PANEL) * PANEL;
  let next = at;
  const take = (bytes: number) => {
    const offset = next;
    next = Math.ceil((next + bytes) / ALIGNMENT) * ALIGNMENT;
    return offset;
  };
  return {
    count,
    width: padded,
    clusters,
    pieceSize,
    pieces,
    rows: take(count * padded * 4),
    squares: take(count * 4),
    labels: take(count),
    upper: take(count * 4),
    lower: take(count * 4),
    list: take(count * 4),
    found: take(count),
    best: take(count * 4),
    second: take(count * 4),
    sums: take(pieces * clusters * padded * 8),
    sizes: take(pieces * clusters * 4),
    centroids: take(clusters * padded * 4),
    panels: take(panelled * padded * 4),
    biases: take(panelled * 4),
    moves: take(clusters * 4),
    end: next,
  };
}

/** A memory that just holds so many bytes; untouched pages of it cost nothing. */
export function memoryOf(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

export function columnOf<K extends ColumnKind>(held: HeldPoints, kind: K, offset: number, length: number): ColumnOf<K> {
  return columnOver(kind, held.memory.buffer, offset, length);
}

/** [from, to) of the points in a piece. */
export function pointsOf({ count, pieceSize }: PointColumns, piece: number): [number, number] {
  return pieceRange(count, pieceSize, piece);
}

const arenas = new WeakMap<WebAssembly.Memory, KernelArena>();

/** The kernels over the memory of held points, one instance for each thread. */
export function kernelOver<T>(memory: WebAssembly.Memory): T {
  let arena = arenas.get(memory);
  if (arena === undefined) {
    arena = new KernelArena(memory);
    arenas.set(memory, arena);
  }
  return arena.kernel<T>();
}

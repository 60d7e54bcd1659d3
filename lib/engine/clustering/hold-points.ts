import type { HamerlyKernel } from "../kernels/hamerly-bounds";
import { inPieces, type Steps } from "../parallel/steps";
import { columnOf, type HeldPoints, kernelOver, layOut, memoryOf, pointsOf, UNLABELLED } from "./held-points";
import type { Points } from "./points";

/** Rounding to 32 bits may leave a unit row this much longer, squared. */
const LONGEST = 1.0001;

export interface HoldContext extends HeldPoints {
  /** rows that threads share, to be copied piece by piece; null when they are there already */
  readonly rows: Float32Array | null;
}

interface HeldPiece {
  readonly squares: number;
  /** first row that is refused, or −1 */
  readonly refused: number;
}

/** Held points, and the sum of their squared lengths. */
export interface Holding {
  readonly held: HeldPoints;
  readonly squares: number;
}

/**
 * Copies points (rows of length at most 1, rounded to 32 bits) once into a memory that all threads share. Refuses with
 * the number of the row what is not finite or longer than 1. Cost: O(points · width).
 */
export function* holdPoints(points: Points, clusters: number): Steps<Holding> {
  const columns = layOut(points.count, points.width, clusters);
  const held = { memory: memoryOf(columns.end), columns };
  const { rows, width } = points;
  const shared =
    typeof SharedArrayBuffer !== "undefined" && rows.buffer instanceof SharedArrayBuffer && width === columns.width;
  const context: HoldContext = { ...held, rows: shared && rows instanceof Float32Array ? rows : null };
  if (context.rows === null) copyRows(held, points);
  const parts = yield* inPieces<HeldPiece>({
    work: "hold-points",
    run: holdPointsPiece,
    context,
    pieces: columns.pieces,
  });
  const refused = parts.find((part) => part.refused >= 0)?.refused;
  if (refused !== undefined) {
    const row = rows.subarray(refused * width, (refused + 1) * width);
    const reason = row.every(Number.isFinite) ? "is longer than 1" : "is not";
    throw new RangeError(`points must be finite numbers in rows of length 1; row ${refused} ${reason}`);
  }
  return { held, squares: parts.reduce((sum, part) => sum + part.squares, 0) };
}

function copyRows(held: HeldPoints, { rows, count, width }: Points): void {
  const to = columnOf(held, "f32", held.columns.rows, count * held.columns.width);
  if (width === held.columns.width) to.set(rows.subarray(0, count * width));
  else for (let i = 0; i < count; i++) to.set(rows.subarray(i * width, (i + 1) * width), i * held.columns.width);
}

export function holdPointsPiece({ memory, columns, rows }: HoldContext, piece: number): HeldPiece {
  const held = { memory, columns };
  const [from, to] = pointsOf(columns, piece);
  const { width } = columns;
  if (rows !== null)
    columnOf(held, "f32", columns.rows, columns.count * width).set(
      rows.subarray(from * width, to * width),
      from * width,
    );
  return { squares: measureRows(held, from, to), refused: firstRefused(held, from, to) };
}

/** Squared lengths of rows [from, to), which also lose their labels; returns their sum. */
export function measureRows(held: HeldPoints, from: number, to: number): number {
  const { columns, memory } = held;
  kernelOver<HamerlyKernel>(memory).squaresOfRows(columns.rows, columns.width * 4, from, to, columns.squares);
  columnOf(held, "u8", columns.labels, columns.count).fill(UNLABELLED, from, to);
  const squares = columnOf(held, "f32", columns.squares, columns.count);
  let total = 0;
  for (let i = from; i < to; i++) total += squares[i] as number;
  return total;
}

function firstRefused(held: HeldPoints, from: number, to: number): number {
  const squares = columnOf(held, "f32", held.columns.squares, held.columns.count);
  for (let i = from; i < to; i++) if (!((squares[i] as number) <= LONGEST)) return i;
  return -1;
}

import type { Random } from "../random/random";
import { type SparseRows, turned } from "./taken-to";

/** factors: width of a taste; confidence: added per unit of strength to the 1 of a pair never seen; ridge: pull to 0. */
export interface FactorOptions {
  readonly factors: number;
  readonly rounds: number;
  readonly confidence: number;
  readonly ridge: number;
}

/**
 * Factors of the columns by alternating least squares on implicit feedback: minimise Σ c (p − x·y)² + ridge (Σ|x|² +
 * Σ|y|²) over all pairs, p = 1 and c = 1 + confidence · strength for those in `rows`, p = 0 and c = 1 for all others.
 * Gives columns × factors. No rows: all 0, since nothing pulls them from it.
 * Cost: O(rounds · (pairs · factors² + (rows + columns) · factors³)). Source: Hu, Koren and Volinsky 2008.
 */
export function implicitFactors(
  rows: SparseRows,
  columns: number,
  options: FactorOptions,
  random: Random,
): Float64Array {
  const { factors, rounds } = options;
  const byColumn = turned(rows, columns);
  const x = new Float64Array((rows.offsets.length - 1) * factors);
  const y = Float64Array.from({ length: columns * factors }, () => (random() - 0.5) / factors);
  for (let round = 0; round < rounds; round++) {
    solveAll(rows, y, x, options);
    solveAll(byColumn, x, y, options);
  }
  return y;
}

function solveAll(rows: SparseRows, fixed: Float64Array, out: Float64Array, options: FactorOptions): void {
  const solver = new TasteSolver(fixed, options);
  for (let r = 0; r + 1 < rows.offsets.length; r++) {
    solver.start();
    for (let i = rows.offsets[r] as number; i < (rows.offsets[r + 1] as number); i++)
      solver.add(rows.column[i] as number, rows.strength[i] as number);
    out.set(solver.solve(), r * options.factors);
  }
}

/** Folds one row in: the x that fits the pairs added since `start`, the other side being fixed. One at a time. */
export class TasteSolver {
  private readonly gram: Float64Array;
  private readonly matrix: Float64Array;
  private readonly x: Float64Array;

  /** fixed: n × factors. Cost: O(n · factors²) once. */
  constructor(
    private readonly fixed: Float64Array,
    private readonly options: FactorOptions,
  ) {
    const { factors, ridge } = options;
    this.gram = new Float64Array(factors * factors);
    this.matrix = new Float64Array(factors * factors);
    this.x = new Float64Array(factors);
    for (let row = 0; row < fixed.length; row += factors) this.addSquare(this.gram, row, 1);
    for (let f = 0; f < factors; f++) this.gram[f * factors + f] = (this.gram[f * factors + f] as number) + ridge;
  }

  start(): void {
    this.matrix.set(this.gram);
    this.x.fill(0);
  }

  /** O(factors²). strength > 0. */
  add(index: number, strength: number): void {
    const { factors, confidence } = this.options;
    const { fixed, x } = this;
    const row = index * factors;
    const extra = confidence * strength;
    this.addSquare(this.matrix, row, extra);
    for (let f = 0; f < factors; f++) x[f] = (x[f] as number) + (1 + extra) * (fixed[row + f] as number);
  }

  /** By Cholesky's decomposition (Golub and Van Loan 1996, 4.2); the ridge keeps it definite. Overwritten by the next. O(factors³). */
  solve(): Float64Array {
    const n = this.options.factors;
    const { matrix: a, x } = this;
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < j; k++) {
        const factor = a[j * n + k] as number;
        for (let i = j; i < n; i++) a[i * n + j] = (a[i * n + j] as number) - (a[i * n + k] as number) * factor;
      }
      const pivot = Math.sqrt(a[j * n + j] as number);
      for (let i = j; i < n; i++) a[i * n + j] = (a[i * n + j] as number) / pivot;
    }
    for (let i = 0; i < n; i++) {
      let left = x[i] as number;
      for (let k = 0; k < i; k++) left -= (a[i * n + k] as number) * (x[k] as number);
      x[i] = left / (a[i * n + i] as number);
    }
    for (let i = n - 1; i >= 0; i--) {
      let left = x[i] as number;
      for (let k = i + 1; k < n; k++) left -= (a[k * n + i] as number) * (x[k] as number);
      x[i] = left / (a[i * n + i] as number);
    }
    return x;
  }

  /** Lower triangle += weight · row · rowᵀ. */
  private addSquare(into: Float64Array, row: number, weight: number): void {
    const { fixed } = this;
    const n = this.options.factors;
    for (let i = 0; i < n; i++) {
      const scaled = weight * (fixed[row + i] as number);
      for (let j = 0, at = i * n; j <= i; j++, at++)
        into[at] = (into[at] as number) + scaled * (fixed[row + j] as number);
    }
  }
}

const MILLION = 1_000_000;

/**
 * Six decimals, for everyone: background figures are kept in 32 bits and personas' in 64, so that unrounded digits
 * would tell one from the other.
 */
export function sixDecimals(value: number): number {
  return Math.round(value * MILLION) / MILLION;
}

/** Mean of the values that are known; a measure without a value for someone leaves them out. Nothing known: null. O(n). */
export function meanOfKnown(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    sum += value;
    known++;
  }
  return known > 0 ? sum / known : null;
}

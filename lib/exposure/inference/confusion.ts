/** Counts of one list against the truth: tp listed and holding the trait, fp listed without it, fn missed, tn neither. */
export interface ConfusionCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Rates of a list, each 0…1 (mcc −1…1), null where its denominator is 0. */
export interface ConfusionRates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** FP / (TP + FP): of those on the list, how many are wrongly on it */
  readonly falseOutingRate: number | null;
  readonly falseOutingsPer1000: number | null;
  /** FP / (FP + TN): of those outside, how many were put on it */
  readonly wrongFlagRate: number | null;
  /** FN / (TP + FN): of those who hold the trait, how many are not on it */
  readonly missedRate: number | null;
  readonly balancedAccuracy: number | null;
  /** Matthews correlation coefficient */
  readonly mcc: number | null;
}

/**
 * What a list gets right and wrong. Use it on counts, never on estimates; a rate of few people needs `wilsonInterval`
 * beside it. O(1). Sources: van Rijsbergen, Information Retrieval (1979); Matthews (1975) for mcc.
 * Example: TP 4, FP 2, FN 1, TN 13 → precision 0.666667, recall 0.8, false-outing rate 0.333333.
 */
export function confusion({ tp, fp, fn, tn }: ConfusionCounts): ConfusionRates {
  const recall = ratio(tp, tp + fn);
  const wrongFlagRate = ratio(fp, fp + tn);
  const product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn);
  const total = tp + fp + fn + tn;
  return {
    precision: ratio(tp, tp + fp),
    recall,
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    falseOutingRate: ratio(fp, tp + fp),
    falseOutingsPer1000: ratio(1000 * fp, total),
    wrongFlagRate,
    missedRate: ratio(fn, tp + fn),
    balancedAccuracy: recall === null || wrongFlagRate === null ? null : (recall + 1 - wrongFlagRate) / 2,
    mcc: product > 0 ? (tp * tn - fp * fn) / Math.sqrt(product) : null,
  };
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

import { exp, log } from "@/lib/engine/numeric/elementary";

/** P(yes | holds) and P(yes | does not): all that an answer can tell follows from the two. */
export interface ResponseChances {
  readonly yesGivenHolder: number;
  readonly yesGivenOther: number;
}

/**
 * The symmetric coin: the truth with chance p = e^ε/(1 + e^ε), the opposite otherwise. ε ≥ 0 (0: a fair coin, tells nothing).
 * O(1). Source: Warner 1965. Example: ε = 1 → p = .731059; telling the truth three times in four is ε = ln 3.
 */
export function symmetricCoin(epsilon: number): ResponseChances {
  const truth = 1 / (1 + exp(-epsilon));
  return { yesGivenHolder: truth, yesGivenOther: 1 - truth };
}

/**
 * The coin often shown in class: heads, say yes; tails, tell the truth. Warning: P(no | holds) = 0, so a "no" is certain and ε is
 * infinite; only a "yes" can be denied. Never the one to use. Source: PAIR, "How randomized response can help…" (2020).
 * Example: prior .05, answer yes → .095238; answer no → 0.
 */
export function forcedYesCoin(): ResponseChances {
  return { yesGivenHolder: 1, yesGivenOther: 0.5 };
}

/** ε of a coin: the largest |ln| of P(answer | holds)/P(answer | does not) over both answers; Infinity where an answer is certain. O(1). */
export function coinEpsilon({ yesGivenHolder, yesGivenOther }: ResponseChances): number {
  const yes = Math.abs(log(yesGivenHolder / yesGivenOther));
  const no = Math.abs(log((1 - yesGivenHolder) / (1 - yesGivenOther)));
  return Math.max(yes, no);
}

/** P(holds | answer) for a prior in (0, 1). Null where that answer is never given. O(1). Example: fair coin, .05, yes → .136364. */
export function responsePosterior(coin: ResponseChances, prior: number, answer: "yes" | "no"): number | null {
  const holder = answer === "yes" ? coin.yesGivenHolder : 1 - coin.yesGivenHolder;
  const other = answer === "yes" ? coin.yesGivenOther : 1 - coin.yesGivenOther;
  const all = prior * holder + (1 - prior) * other;
  return all > 0 ? (prior * holder) / all : null;
}

/** share: estimated share of holders, unbiased, so it can leave 0…1 when few answered. error: its standard error. */
export interface ResponseEstimate {
  readonly share: number;
  readonly error: number;
}

/**
 * The share of holders behind randomised answers: π̂ = (λ − P(yes | other)) / (P(yes | holder) − P(yes | other)), λ the share of yes.
 * Null without answers, or when the coin tells nothing (ε = 0). O(1). Source: Warner 1965.
 * Example: ε = 1, 300 yes of 1,000 → .067209 ± .031359.
 */
export function estimateShare(coin: ResponseChances, yes: number, answers: number): ResponseEstimate | null {
  const spread = coin.yesGivenHolder - coin.yesGivenOther;
  if (answers === 0 || spread === 0) return null;
  const seen = yes / answers;
  return {
    share: (seen - coin.yesGivenOther) / spread,
    error: Math.sqrt((seen * (1 - seen)) / answers) / Math.abs(spread),
  };
}

/** How a share is said in words: the nearest of a few common fractions, for titles that state a finding. */
export type Fraction =
  | "none"
  | "few"
  | "tenth"
  | "fifth"
  | "quarter"
  | "third"
  | "twoFifths"
  | "half"
  | "most"
  | "all"
  | "unknown";

const STEPS: readonly (readonly [number, Fraction])[] = [
  [0, "none"],
  [0.04, "few"],
  [0.1, "tenth"],
  [0.2, "fifth"],
  [0.25, "quarter"],
  [1 / 3, "third"],
  [0.4, "twoFifths"],
  [0.5, "half"],
  [0.75, "most"],
  [1, "all"],
];

export function fractionOf(value: number | null): Fraction {
  if (value === null) return "unknown";
  if (value === 0) return "none";
  if (value === 1) return "all";
  const inner = STEPS.slice(1, -1);
  return inner.reduce((best, step) => (Math.abs(step[0] - value) < Math.abs(best[0] - value) ? step : best))[1];
}

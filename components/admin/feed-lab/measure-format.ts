import type { Figure, Measure } from "@/lib/domain/lab-views";
import type { Figures } from "../use-figures";

type Unit = "share" | "points" | "bits" | "minutes" | "number";

/** How each measure is written. points: a difference of shares. */
export const UNITS: Record<Measure, Unit> = {
  topicEntropy: "bits",
  intraListDiversity: "number",
  miscalibration: "bits",
  giniVideos: "number",
  homogenisationWithin: "share",
  homogenisationBetween: "share",
  watchedFraction: "share",
  minutesPerDay: "minutes",
  gain: "points",
  satisfaction: "share",
  satisfactionGap: "points",
  topTopicShare: "share",
  rabbitHoles: "share",
  preferenceDrift: "number",
  clusterChange: "share",
};

/** Measures under the question that they answer. */
export const GROUPS = {
  shown: ["topicEntropy", "intraListDiversity", "miscalibration", "giniVideos"],
  alike: ["homogenisationWithin", "homogenisationBetween"],
  held: ["watchedFraction", "minutesPerDay", "gain", "satisfaction", "satisfactionGap"],
  changed: ["topTopicShare", "rabbitHoles", "preferenceDrift", "clusterChange"],
} as const satisfies Record<string, readonly Measure[]>;
export type Group = keyof typeof GROUPS;

export function written(
  figures: Figures,
  id: Measure,
  value: number | null,
  unitName: (unit: "bits" | "minutes") => string,
) {
  if (value === null) return "—";
  const unit = UNITS[id];
  if (unit === "share") return figures.percent(value);
  if (unit === "points") return figures.signedPercent(value);
  if (unit === "bits" || unit === "minutes")
    return `${figures.decimal(value, unit === "bits" ? 2 : 1)}\u00a0${unitName(unit)}`;
  return figures.decimal(value, 3);
}

/** A less B; null where either is not known. */
export function difference(a: Figure, b: Figure): number | null {
  return a.value === null || b.value === null ? null : a.value - b.value;
}

export function writtenDifference(figures: Figures, id: Measure, value: number | null): string {
  if (value === null) return "—";
  const unit = UNITS[id];
  if (unit === "share" || unit === "points") return figures.signedPercent(value);
  return figures.signed(value, unit === "number" ? 3 : unit === "bits" ? 2 : 1);
}

import type { Exposure } from "@/lib/domain/measure";
import type { ExposureView, Measure } from "./measure";

/** Every measure, in the order in which it is shown: one line each. */
export const measures: readonly Measure[] = [];

/** All measures of a view by group and id. Cost: the sum of theirs; see MODEL.md. */
export function measureExposure(view: ExposureView): Exposure {
  const exposure: Exposure = { inference: {}, reidentification: {}, insider: {}, linkage: {}, population: {} };
  for (const each of measures) exposure[each.group][each.id] = each.measure(view);
  return exposure;
}

import type { Exposure } from "@/lib/domain/measure";
import { auc } from "./inference/auc";
import { clusterFalseOutingRate } from "./inference/cluster-false-outing-rate";
import { evidenceBits } from "./inference/evidence-bits";
import { falseOutingRate } from "./inference/false-outing-rate";
import { missedRate } from "./inference/missed-rate";
import { posteriorLift } from "./inference/posterior-lift";
import { watchesUntilAuc } from "./inference/watches-until-auc";
import { wrongFlagRate } from "./inference/wrong-flag-rate";
import type { ExposureView, Measure } from "./measure";
import { exposedOfHolders } from "./population/exposed-of-holders";
import { exposedOfRest } from "./population/exposed-of-rest";
import { exposureDifference } from "./population/exposure-difference";
import { exposureRatio } from "./population/exposure-ratio";
import { labelReach } from "./population/label-reach";
import { optOutLift } from "./population/opt-out-lift";

/** Every measure, in the order in which it is shown: one line each. */
export const measures: readonly Measure[] = [
  falseOutingRate,
  missedRate,
  wrongFlagRate,
  clusterFalseOutingRate,
  auc,
  posteriorLift,
  evidenceBits,
  watchesUntilAuc,
  exposedOfHolders,
  exposedOfRest,
  exposureRatio,
  exposureDifference,
  optOutLift,
  labelReach,
];

/** All measures of a view by group and id. Cost: the sum of theirs; see MODEL.md. */
export function measureExposure(view: ExposureView): Exposure {
  const exposure: Exposure = { inference: {}, reidentification: {}, insider: {}, linkage: {}, population: {} };
  for (const each of measures) exposure[each.group][each.id] = each.measure(view);
  return exposure;
}

import type { Exposure } from "@/lib/domain/measure";
import { auc } from "./inference/auc";
import { clusterFalseOutingRate } from "./inference/cluster-false-outing-rate";
import { evidenceBits } from "./inference/evidence-bits";
import { falseOutingRate } from "./inference/false-outing-rate";
import { missedRate } from "./inference/missed-rate";
import { posteriorLift } from "./inference/posterior-lift";
import { watchesUntilAuc } from "./inference/watches-until-auc";
import { wrongFlagRate } from "./inference/wrong-flag-rate";
import { blastRadius } from "./insider/blast-radius";
import { copiesOutside } from "./insider/copies-outside";
import { detection } from "./insider/detection";
import { insiderExposure } from "./insider/insider-exposure";
import { privilegeGap } from "./insider/privilege-gap";
import { rogueChance } from "./insider/rogue-chance";
import { timeToList } from "./insider/time-to-list";
import { adLeak } from "./linkage/ad-leak";
import { differencing } from "./linkage/differencing";
import { floorBypass } from "./linkage/floor-bypass";
import { ipJoin } from "./linkage/ip-join";
import { membershipAdvantage } from "./linkage/membership-advantage";
import type { ExposureView, Measure } from "./measure";
import { exposedOfHolders } from "./population/exposed-of-holders";
import { exposedOfRest } from "./population/exposed-of-rest";
import { exposureDifference } from "./population/exposure-difference";
import { exposureRatio } from "./population/exposure-ratio";
import { labelReach } from "./population/label-reach";
import { optOutLift } from "./population/opt-out-lift";
import { cohortExcess } from "./reidentification/cohort-excess";
import { homogeneousShare } from "./reidentification/homogeneous-share";
import { journalistRisk } from "./reidentification/journalist-risk";
import { labelRecovery } from "./reidentification/label-recovery";
import { linkage } from "./reidentification/linkage";
import { marketerRisk } from "./reidentification/marketer-risk";
import { probeWatches } from "./reidentification/probe-watches";
import { prosecutorRisk } from "./reidentification/prosecutor-risk";
import { relabelBits } from "./reidentification/relabel-bits";
import { smallestClass } from "./reidentification/smallest-class";
import { snapshotMatch } from "./reidentification/snapshot-match";
import { tCloseness } from "./reidentification/t-closeness";
import { unicity } from "./reidentification/unicity";
import { uniqueRows } from "./reidentification/unique-rows";

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
  uniqueRows,
  smallestClass,
  prosecutorRisk,
  journalistRisk,
  marketerRisk,
  homogeneousShare,
  tCloseness,
  cohortExcess,
  unicity,
  linkage,
  relabelBits,
  labelRecovery,
  snapshotMatch,
  probeWatches,
  insiderExposure,
  blastRadius,
  rogueChance,
  timeToList,
  detection,
  privilegeGap,
  copiesOutside,
  ipJoin,
  differencing,
  membershipAdvantage,
  adLeak,
  floorBypass,
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

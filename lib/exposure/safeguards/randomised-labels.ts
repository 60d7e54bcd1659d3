import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const randomisedLabels: Safeguard = {
  id: "randomised-labels",
  expected: {
    inference: "falls-a-lot",
    reidentification: "falls",
    insider: "depends",
    linkage: "falls-a-lot",
    population: "falls",
  },
  apply: (policy) => withLearn(policy, { labelEpsilon: SAFEGUARD_STRENGTH.labelEpsilon }),
};

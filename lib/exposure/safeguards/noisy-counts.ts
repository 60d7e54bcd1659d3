import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withPublish } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const noisyCounts: Safeguard = {
  id: "noisy-counts",
  expected: {
    inference: "same",
    reidentification: "same",
    insider: "same",
    linkage: "falls-a-lot",
    population: "same",
  },
  apply: (policy) => withPublish(policy, { countEpsilon: SAFEGUARD_STRENGTH.countEpsilon }),
};

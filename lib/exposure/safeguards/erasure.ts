import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const erasure: Safeguard = {
  id: "erasure",
  expected: {
    inference: "falls",
    reidentification: "falls",
    insider: "falls",
    linkage: "depends",
    population: "falls",
  },
  apply: (policy) => withLearn(policy, { erasure: true }),
};

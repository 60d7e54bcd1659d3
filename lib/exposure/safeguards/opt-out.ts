import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const optOut: Safeguard = {
  id: "opt-out",
  expected: {
    inference: "depends",
    reidentification: "falls",
    insider: "falls",
    linkage: "falls",
    population: "falls",
  },
  apply: (policy) => withLearn(policy, { optOut: true }),
};

import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const onDevice: Safeguard = {
  id: "on-device",
  expected: {
    inference: "depends",
    reidentification: "falls",
    insider: "falls-a-lot",
    linkage: "depends",
    population: "falls-a-lot",
  },
  apply: (policy) => withLearn(policy, { onDevice: true }),
};

import { withPublish } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const aggregateOnly: Safeguard = {
  id: "aggregate-only",
  expected: {
    inference: "same",
    reidentification: "falls-a-lot",
    insider: "falls-a-lot",
    linkage: "depends",
    population: "falls-a-lot",
  },
  apply: (policy) => withPublish(policy, { identities: "none" }),
};

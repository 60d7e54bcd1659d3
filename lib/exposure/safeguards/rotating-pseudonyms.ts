import { withPublish } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const rotatingPseudonyms: Safeguard = {
  id: "rotating-pseudonyms",
  expected: { inference: "same", reidentification: "depends", insider: "same", linkage: "same", population: "same" },
  apply: (policy) => withPublish(policy, policy.publish.identities === "none" ? {} : { identities: "pseudonym" }),
};

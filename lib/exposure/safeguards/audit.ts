import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const audit: Safeguard = {
  id: "audit",
  expected: { inference: "same", reidentification: "same", insider: "depends", linkage: "same", population: "same" },
  apply: (policy) => withAccess(policy, { reviewed: true }),
};

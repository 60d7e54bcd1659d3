import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const deleteDashboard: Safeguard = {
  id: "delete-dashboard",
  expected: { inference: "same", reidentification: "same", insider: "falls", linkage: "same", population: "same" },
  apply: (policy) => withAccess(policy, { dashboard: false }),
};

import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const fewerStaff: Safeguard = {
  id: "fewer-staff",
  expected: { inference: "same", reidentification: "same", insider: "falls", linkage: "same", population: "same" },
  apply: (policy) => withAccess(policy, { fewerStaff: true }),
};

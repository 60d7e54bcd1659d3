import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const rolesWithPurpose: Safeguard = {
  id: "roles-with-purpose",
  expected: { inference: "same", reidentification: "same", insider: "falls", linkage: "same", population: "same" },
  apply: (policy) => withAccess(policy, { byPurpose: true }),
};

import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const breakGlass: Safeguard = {
  id: "break-glass",
  expected: { inference: "same", reidentification: "same", insider: "falls", linkage: "same", population: "same" },
  apply: (policy) => withAccess(policy, { breakGlass: true }),
};

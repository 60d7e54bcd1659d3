import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withAccess } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const rowCaps: Safeguard = {
  id: "row-caps",
  expected: { inference: "same", reidentification: "same", insider: "falls", linkage: "falls", population: "same" },
  apply: (policy) => withAccess(policy, { exports: false, rowsPerHour: SAFEGUARD_STRENGTH.rowsPerHour }),
};

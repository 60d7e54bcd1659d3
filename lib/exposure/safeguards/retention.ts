import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const retention: Safeguard = {
  id: "retention",
  expected: { inference: "falls", reidentification: "falls", insider: "falls", linkage: "falls", population: "falls" },
  apply: (policy) => withLearn(policy, { retentionDays: SAFEGUARD_STRENGTH.retentionDays }),
};

import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withPublish } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const rounding: Safeguard = {
  id: "rounding",
  expected: { inference: "same", reidentification: "same", insider: "same", linkage: "falls", population: "same" },
  apply: (policy) => withPublish(policy, { roundTo: SAFEGUARD_STRENGTH.roundTo }),
};

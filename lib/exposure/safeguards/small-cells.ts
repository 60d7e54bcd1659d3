import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { withPublish } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const smallCells: Safeguard = {
  id: "small-cells",
  expected: {
    inference: "same",
    reidentification: "same",
    insider: "depends",
    linkage: "depends",
    population: "depends",
  },
  apply: (policy) => withPublish(policy, { smallCell: SAFEGUARD_STRENGTH.smallCell }),
};

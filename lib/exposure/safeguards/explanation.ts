import type { Safeguard } from "./safeguard";

export const explanation: Safeguard = {
  id: "explanation",
  expected: { inference: "same", reidentification: "same", insider: "same", linkage: "same", population: "same" },
  apply: (policy) => ({ ...policy, explanation: true }),
};

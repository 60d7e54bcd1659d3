import type { Safeguard } from "./safeguard";

export const numbers: Safeguard = {
  id: "numbers",
  expected: { inference: "same", reidentification: "same", insider: "same", linkage: "same", population: "same" },
  apply: (policy) => ({ ...policy, names: "numbers" }),
};

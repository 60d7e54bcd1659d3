import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const proxyBlocklist: Safeguard = {
  id: "proxy-blocklist",
  expected: {
    inference: "falls-a-lot",
    reidentification: "depends",
    insider: "depends",
    linkage: "falls",
    population: "falls",
  },
  apply: (policy) => withLearn(policy, { blockedTopics: "direct-and-proxies" }),
};

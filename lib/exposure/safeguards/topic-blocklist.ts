import { withLearn } from "./policy-changes";
import type { Safeguard } from "./safeguard";

export const topicBlocklist: Safeguard = {
  id: "topic-blocklist",
  expected: {
    inference: "falls",
    reidentification: "depends",
    insider: "depends",
    linkage: "falls",
    population: "depends",
  },
  apply: (policy) => withLearn(policy, policy.learn.blockedTopics === "none" ? { blockedTopics: "direct" } : {}),
};

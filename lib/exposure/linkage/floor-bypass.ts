import { AD_MARKET } from "../ads/ad-market";
import { isServed, sockPuppetsNeeded } from "../ads/minimum-audience";
import type { Measure } from "../measure";
import { watchesUntil } from "../reidentification/probe-watches";
import { sensitiveClusters } from "../sensitive-clusters";

/**
 * D5, an ad aimed at a single person of a sensitive cluster, with made-up accounts for the rest of the smallest audience. 1: it is shown and a click tells of that person; 0: the made-up
 * accounts cannot be put in such a cluster, so the floor holds. numerator: audience as reported; denominator: the floor. Null where the group has no sensitive
 * cluster. The engine itself places the accounts (`watchesUntil`). Only what keeps them out of the cluster helps, such as a blocked
 * topic; numbers, roles, identities and counts do not. O(60 · clusters). Source: Korolova 2010; exposure.md D5.
 * Example: floor 20, 19 made-up accounts → shown.
 */
export const floorBypass: Measure = {
  id: "floorBypass",
  group: "linkage",
  code: "D5",
  unit: "share",
  formula: "1[real + made up ≥ floor]",
  source: "Korolova 2010",
  better: "lower",
  measure({ population }) {
    const { held, happened, group } = population;
    const sensitive = sensitiveClusters(happened, group);
    const topic = held.scenario.topics.findIndex(({ id }) => id === happened.scenario.groups[group]?.listTopic);
    const floor = AD_MARKET.minimumAudience;
    if (topic < 0 || !sensitive.includes(1)) return { value: null, numerator: null, denominator: floor };
    const canJoin = watchesUntil(held, topic, sensitive) !== null;
    const sockPuppets = canJoin ? sockPuppetsNeeded(1, floor) : 0;
    return { value: Number(isServed(1, { floor, sockPuppets })), numerator: 1 + sockPuppets, denominator: floor };
  },
};

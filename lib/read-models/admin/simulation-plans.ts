import type { DriftSettings, FeedLabSettings } from "@/lib/domain/simulation-settings";
import type { SimulationPlan } from "@/lib/engine/simulation/simulation";

export function driftPlan({ recommender, people, days, drift, seed }: DriftSettings): SimulationPlan {
  return { recommender, people, days, drift, seed };
}

/** Both plans: nothing but the recommender differs. */
export function feedLabPlans({ a, b, people, days, drift, seed }: FeedLabSettings): [SimulationPlan, SimulationPlan] {
  const common = { people, days, drift, seed };
  return [
    { recommender: a, ...common },
    { recommender: b, ...common },
  ];
}

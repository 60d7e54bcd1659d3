import { exp } from "../numeric/elementary";
import { rowEngagement } from "../profiling/profile-users";
import { MINUTES_PER_DAY } from "../world/world";
import { cosineDrift } from "./cosine-drift";
import type { RunLists } from "./run-lists";

/**
 * How far the interest profile has turned since the end of the first day a person watched: mean 1 − cosine over people,
 * after each day. Left out of a day: who has not watched on an earlier day. Nobody left: null. What the system remembers
 * turns because it learns, because it forgets and because people change; alone it does not tell which.
 * Cost: O(watches · topics of a video + people · days · topics).
 */
export function profileDrift({ run, world, mixtures, topics, byDay }: RunLists): (number | null)[] {
  const growth = Math.LN2 / (world.scenario.engine.halfLifeDays * MINUTES_PER_DAY);
  const sums = byDay.map(() => ({ drift: 0, people: 0 }));
  const { video, minute } = run.watches;
  for (let u = 0; u < run.plan.people; u++) {
    // Only directions are compared, so newer watches may grow instead of older ones fading.
    const profile = new Float64Array(topics);
    let first: Float64Array | null = null;
    byDay.forEach(({ from, to }, d) => {
      for (let i = from[u] as number; i < (to[u] as number); i++) {
        const weight = rowEngagement(run.watches, i) * exp(growth * (minute[i] as number));
        const v = video[i] as number;
        for (let e = mixtures.offsets[v] as number; e < (mixtures.offsets[v + 1] as number); e++) {
          const t = mixtures.topic[e] as number;
          profile[t] = (profile[t] as number) + weight * (mixtures.weight[e] as number);
        }
      }
      const drift = first === null ? null : cosineDrift(first, profile);
      const sum = sums[d] as { drift: number; people: number };
      if (drift !== null) {
        sum.drift += drift;
        sum.people++;
      }
      if (first === null && (to[u] as number) > (from[u] as number)) first = profile.slice();
    });
  }
  return sums.map(({ drift, people }) => (people > 0 ? drift / people : null));
}

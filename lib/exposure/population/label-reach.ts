import type { Measure } from "../measure";
import { shareValue } from "../share-value";
import { peopleRead } from "./exposed";
import { sensitiveGuesses } from "./sensitive-guesses";

/**
 * E3, label reach: share of everyone who carries at least one sensitive guess that some role can read with an identity,
 * whichever the protected matter (see `sensitiveGuesses`). Nobody: null. O(users + lists). Source: after Cabañas, Cuevas
 * and Cuevas 2018, who found 73 % of one network's EU users with a sensitive interest. Example: 3 of 4 → .75.
 */
export const labelReach: Measure = {
  id: "labelReach",
  group: "population",
  code: "E3",
  unit: "share",
  formula: "|carries ≥ 1 sensitive guess| / N",
  source: "after Cabañas, Cuevas and Cuevas 2018",
  better: "lower",
  measure(view) {
    const { population } = view;
    const guessed = sensitiveGuesses(population);
    const read = peopleRead(view);
    let reached = 0;
    for (let user = 0; user < population.count; user++) if (guessed[user] === 1 && read(user)) reached++;
    return shareValue(reached, population.count);
  },
};

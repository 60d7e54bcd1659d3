import { isListed } from "../inference/list-against-truth";
import type { ExposureView } from "../measure";
import { sensitiveClusters } from "../sensitive-clusters";
import { seenBySome } from "../some-role";

/**
 * Whether some role can read a row about a person that names them, pseudonyms included, and tells what was guessed. An
 * erased person has no row. Made once, O(1) a person.
 */
export function peopleRead({ roles, population }: ExposureView): (user: number) => boolean {
  const seen = seenBySome(roles.filter(({ seesIdentity, seesInference }) => seesIdentity && seesInference));
  return (user) => population.erased[user] === 0 && seen(population.region[user] as number);
}

/** How many are exposed, of those who hold the trait and of the rest. */
export interface ExposedCounts {
  readonly holders: number;
  readonly exposedHolders: number;
  readonly rest: number;
  readonly exposedRest: number;
}

/**
 * Exposed: an identity and a sensitive inference can be read in one view by one role; the inference is a place on the
 * group's list, or a cluster that is sensitive for the group. Right or wrong alike. One role suffices, whichever: who loses
 * a page is not the measure, but whether anybody keeps it. No role reads people: nobody is exposed.
 * O(users). Source: exposure.md, E. Example: a role that sees IDs and lists, 8 of 10 holders listed → 8.
 */
export function countExposed(view: ExposureView): ExposedCounts {
  const { population } = view;
  const sensitive = sensitiveClusters(population.happened, population.group);
  const read = peopleRead(view);
  let holders = 0;
  let exposedHolders = 0;
  let exposedRest = 0;
  for (let user = 0; user < population.count; user++) {
    const holds = population.holds[user] === 1;
    const guessed = isListed(population, user) || sensitive[population.cluster[user] as number] === 1;
    if (holds) holders++;
    if (!guessed || !read(user)) continue;
    if (holds) exposedHolders++;
    else exposedRest++;
  }
  return { holders, exposedHolders, rest: population.count - holders, exposedRest };
}

/** Shares of both, null where there is nobody. */
export function exposedShares(view: ExposureView): { ofHolders: number | null; ofRest: number | null } {
  const { holders, exposedHolders, rest, exposedRest } = countExposed(view);
  return {
    ofHolders: holders > 0 ? exposedHolders / holders : null,
    ofRest: rest > 0 ? exposedRest / rest : null,
  };
}

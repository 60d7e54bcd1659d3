import type { MeasureValue } from "@/lib/domain/measure";
import { isListed } from "@/lib/exposure/inference/list-against-truth";
import type { ExposureView } from "@/lib/exposure/measure";
import { sensitiveClusters } from "@/lib/exposure/sensitive-clusters";
import { shareValue } from "@/lib/exposure/share-value";

export interface FoundPeople {
  /** by user: 1 = some role reads a name and a sensitive guess about them in one view */
  readonly found: Uint8Array;
  /** by user: 1 = holds the trait */
  readonly holds: Uint8Array;
  /** heads on the payroll in roles that read both */
  readonly lookers: number;
}

/** Everyone whom some role can find on a sensitive list: the topic's list or a sensitive cluster. O(users × roles). */
export function foundPeople({ population, roles }: ExposureView): FoundPeople {
  const looking = roles.filter(({ seesIdentity, seesInference }) => seesIdentity && seesInference);
  const sensitive = sensitiveClusters(population.happened, population.group);
  const found = new Uint8Array(population.count);
  const everywhere = looking.some(({ regions }) => regions === null);
  for (let user = 0; user < population.count; user++) {
    if (population.erased[user] === 1) continue;
    const region = population.region[user] as number;
    if (!everywhere && !looking.some(({ regions }) => regions?.has(region))) continue;
    if (isListed(population, user) || sensitive[population.cluster[user] as number] === 1) found[user] = 1;
  }
  const lookers = looking.filter(({ staff }) => staff).reduce((sum, { headCount }) => sum + headCount, 0);
  return { found, holds: population.holds, lookers };
}

/** Of those who hold the trait, the share that some role can find. O(users). */
export function foundOfHolders({ found, holds }: FoundPeople): MeasureValue {
  let holders = 0;
  let both = 0;
  for (let user = 0; user < holds.length; user++) {
    if (holds[user] === 0) continue;
    holders += 1;
    both += found[user] as number;
  }
  return shareValue(both, holders);
}

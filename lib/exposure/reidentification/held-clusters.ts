import type { ExposurePopulation } from "../exposure-population";

/** People held in each cluster, "no clear cluster" last: those who hold the trait, and all. */
export interface HeldClusters {
  readonly holders: Uint32Array;
  readonly members: Uint32Array;
  readonly people: number;
  readonly holding: number;
}

const kept = new WeakMap<ExposurePopulation, HeldClusters>();

/** Counts clusters as the company holds them against the truth. Erased people are in none. O(users) once per population. */
export function heldClusters(population: ExposurePopulation): HeldClusters {
  const known = kept.get(population);
  if (known) return known;
  const clusters = population.held.clustering.count + 1;
  const holders = new Uint32Array(clusters);
  const members = new Uint32Array(clusters);
  let people = 0;
  let holding = 0;
  for (let u = 0; u < population.count; u++) {
    if (population.erased[u] === 1) continue;
    const at = population.cluster[u] as number;
    const holds = population.holds[u] as number;
    members[at] = (members[at] as number) + 1;
    holders[at] = (holders[at] as number) + holds;
    people++;
    holding += holds;
  }
  const counted = { holders, members, people, holding };
  kept.set(population, counted);
  return counted;
}

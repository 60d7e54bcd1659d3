import type { ExposurePopulation } from "../exposure-population";
import { guessedSensitive } from "../guessed-sensitive";
import type { ExposureView } from "../measure";
import { classDiversity } from "./class-diversity";
import { classOfEach, type QuasiIdentifiers } from "./rows-alike";
import { detailsThatLeave, rowsLeave } from "./table-that-leaves";

/** Crowds that look alike in an export of everyone held. told: rows in crowds that were all guessed alike; farthest: the largest t. */
export interface Crowds {
  readonly rows: number;
  readonly told: number;
  readonly farthest: number;
  /** rows of the farthest crowd */
  readonly farthestRows: number;
}

const kept = new WeakMap<ExposurePopulation, Map<string, Crowds>>();

/**
 * B3, what crowds tell about everyone in them: classes by region, device and address prefix; the value is whether a sensitive guess is held. The
 * cluster is not among what is known beforehand, for the guess follows from it. Null where no rows leave. O(users) once per population and set of details.
 */
export function crowdsThatLeave(view: ExposureView): Crowds | null {
  if (!rowsLeave(view)) return null;
  const by = { ...detailsThatLeave(view), cluster: false };
  const memory = kept.get(view.population) ?? new Map<string, Crowds>();
  kept.set(view.population, memory);
  const name = `${by.home} ${by.address}`;
  const crowds = memory.get(name) ?? countCrowds(view.population, by);
  memory.set(name, crowds);
  return crowds;
}

function countCrowds(population: ExposurePopulation, by: QuasiIdentifiers): Crowds {
  const classes = classOfEach(population, by);
  const guessed = guessedSensitive(population);
  const counts = new Map<number, [guessed: number, others: number]>();
  const overall: [number, number] = [0, 0];
  classes.forEach((at, u) => {
    if (at < 0) return;
    const value = guessed[u] === 1 ? 0 : 1;
    const crowd = counts.get(at) ?? [0, 0];
    crowd[value]++;
    overall[value]++;
    counts.set(at, crowd);
  });
  let told = 0;
  let farthest = 0;
  let farthestRows = 0;
  for (const crowd of counts.values()) {
    const diversity = classDiversity(crowd, overall);
    const size = crowd[0] + crowd[1];
    if (diversity?.distinct === 1) told += size;
    if (diversity && diversity.distance > farthest) {
      farthest = diversity.distance;
      farthestRows = size;
    }
  }
  return { rows: overall[0] + overall[1], told, farthest, farthestRows };
}

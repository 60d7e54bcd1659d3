import type { ExposurePopulation } from "../exposure-population";
import { guessedSensitive } from "../guessed-sensitive";

/** Neighbours that share an address prefix: a quarter of a network, as much as rough geolocation tells. */
export const NEIGHBOURS = 64;

/** What somebody may know of a person beforehand, and which of it stands in the rows. */
export interface QuasiIdentifiers {
  readonly home: boolean;
  readonly address: boolean;
  readonly cluster: boolean;
}

/** Rows that look alike. table: f_j of rows with a sensitive guess; population: F_j of everyone held. Classes without rows in the table are left out. */
export interface AlikeRows {
  readonly table: number[];
  readonly population: number[];
}

/**
 * Number of the class of rows that look like each user's: region and device, prefix of the home address, held cluster, as far as
 * they are among the rows. Erased people have −1. Length count. O(users). None of them: one class for all.
 */
export function classOfEach(population: ExposurePopulation, by: QuasiIdentifiers): Int32Array {
  const { count, erased, region, device, address, cluster, held } = population;
  const numbers = new Map<number, number>();
  const classes = new Int32Array(count);
  for (let u = 0; u < count; u++) {
    let key = 0;
    if (by.home) key = (region[u] as number) * 256 + (device[u] as number);
    if (by.address) key = key * 1024 + Math.floor((address[u] as number) / NEIGHBOURS);
    if (by.cluster) key = key * (held.clustering.count + 1) + (cluster[u] as number);
    if (erased[u] === 1) {
      classes[u] = -1;
      continue;
    }
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    classes[u] = known;
  }
  return classes;
}

const kept = new WeakMap<ExposurePopulation, Map<string, AlikeRows>>();

/**
 * The classes of an export of everyone of whom a sensitive guess is held (the list and the sensitive clusters), and how many people of all
 * that are held look like each. O(users), once per population and set of details. Nobody guessed: empty.
 */
export function rowsAlike(population: ExposurePopulation, by: QuasiIdentifiers): AlikeRows {
  const memory = kept.get(population) ?? new Map<string, AlikeRows>();
  kept.set(population, memory);
  const name = `${by.home} ${by.address} ${by.cluster}`;
  const found = memory.get(name) ?? countAlike(population, by);
  memory.set(name, found);
  return found;
}

function countAlike(population: ExposurePopulation, by: QuasiIdentifiers): AlikeRows {
  const classes = classOfEach(population, by);
  const guessed = guessedSensitive(population);
  const last = classes.reduce((a, b) => Math.max(a, b), -1);
  const inTable = new Uint32Array(last + 1);
  const everyone = new Uint32Array(last + 1);
  classes.forEach((at, u) => {
    if (at < 0) return;
    everyone[at] = (everyone[at] as number) + 1;
    inTable[at] = (inTable[at] as number) + (guessed[u] as number);
  });
  const present = Array.from(inTable.keys()).filter((at) => (inTable[at] as number) > 0);
  return {
    table: present.map((at) => inTable[at] as number),
    population: present.map((at) => everyone[at] as number),
  };
}

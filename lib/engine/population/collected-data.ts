import type { Scenario } from "@/lib/domain/scenario";
import { integerBelow } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { activeHourWeights } from "./active-hours";

/** What the app holds of a user besides watching, in raw form. searchIndex: into scenario.searches; activeHours sum to 100. */
export interface Collected {
  readonly givenName: string;
  readonly familyName: string;
  readonly region: number;
  readonly town: string;
  readonly radiusKm: number;
  readonly ipAddresses: readonly string[];
  readonly device: string;
  /** numbers in the uploaded address book, and how many of them are users here */
  readonly addressBook: { readonly numbers: number; readonly contacts: number };
  readonly searchIndex: number;
  readonly msBetweenKeys: number;
  readonly activeHours: readonly number[];
}

/** Sizes of an address book. */
export const BOOK = { fewest: 60, spread: 240, contacts: 11 } as const;

/**
 * Everything of one synthetic user from one seed, on demand, so that nothing needs storing. Addresses are from the
 * documentation ranges of RFC 5737: they belong to nobody.
 */
export function collectedFor(scenario: Scenario, seed: number, region: number): Collected {
  const random = sfc32(deriveSeed(seed, STREAM.collected, 2));
  const { givenNames, familyNames, devices, regions } = scenario.people;
  const home = regions[region] ?? regions[0];
  const pick = <T>(list: readonly T[]) => list[integerBelow(random, list.length)] as T;
  const address = (prefix: string) => `${prefix}${1 + integerBelow(random, 254)}`;
  const hours = activeHourWeights(seed);
  const total = hours.reduce((a, b) => a + b, 0);
  return {
    givenName: pick(givenNames),
    familyName: pick(familyNames),
    region,
    town: home?.town ?? "",
    radiusKm: 1 + integerBelow(random, 5),
    device: pick(devices).label,
    ipAddresses: [address(home?.ipPrefix ?? "192.0.2."), address(pick(regions).ipPrefix)],
    addressBook: { numbers: BOOK.fewest + integerBelow(random, BOOK.spread), contacts: BOOK.contacts },
    searchIndex: integerBelow(random, scenario.searches.length),
    msBetweenKeys: 140 + integerBelow(random, 160),
    activeHours: Array.from(hours, (weight) => Math.round((100 * weight) / total)),
  };
}

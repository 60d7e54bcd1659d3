import type { Scenario } from "@/lib/domain/scenario";
import { integerBelow } from "../random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "../random/random";
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

/** Numbers that the last part of an address may have. */
export const HOSTS = 254;

/** Sizes of an address book. */
export const BOOK = { fewest: 60, spread: 240, contacts: 11 } as const;

/** The first draws of a user's data, as indices into scenario.people. host: last number of the home address, 1…254. */
export interface HomeDraws {
  readonly givenName: number;
  readonly familyName: number;
  readonly radiusKm: number;
  readonly device: number;
  readonly host: number;
}

/** Device and home address of a seed without its names and habits: about 0.2 µs, for columns over everyone. */
export function homeFor(scenario: Scenario, seed: number): HomeDraws {
  return drawHome(scenario, sfc32(deriveSeed(seed, STREAM.collected, 2)));
}

function drawHome({ people }: Scenario, random: Random): HomeDraws {
  return {
    givenName: integerBelow(random, people.givenNames.length),
    familyName: integerBelow(random, people.familyNames.length),
    radiusKm: 1 + integerBelow(random, 5),
    device: integerBelow(random, people.devices.length),
    host: 1 + integerBelow(random, HOSTS),
  };
}

/**
 * Everything of one synthetic user from one seed, on demand, so that nothing needs storing. Addresses are from the
 * documentation ranges of RFC 5737: they belong to nobody.
 */
export function collectedFor(scenario: Scenario, seed: number, region: number): Collected {
  const random = sfc32(deriveSeed(seed, STREAM.collected, 2));
  const { givenNames, familyNames, devices, regions } = scenario.people;
  const place = regions[region] ?? regions[0];
  const home = drawHome(scenario, random);
  const elsewhere = regions[integerBelow(random, regions.length)];
  const visited = `${elsewhere?.ipPrefix}${1 + integerBelow(random, HOSTS)}`;
  const hours = activeHourWeights(seed);
  const total = hours.reduce((a, b) => a + b, 0);
  return {
    givenName: givenNames[home.givenName] as string,
    familyName: familyNames[home.familyName] as string,
    region,
    town: place?.town ?? "",
    radiusKm: home.radiusKm,
    device: devices[home.device]?.label as string,
    ipAddresses: [`${place?.ipPrefix ?? "192.0.2."}${home.host}`, visited],
    addressBook: { numbers: BOOK.fewest + integerBelow(random, BOOK.spread), contacts: BOOK.contacts },
    searchIndex: integerBelow(random, scenario.searches.length),
    msBetweenKeys: 140 + integerBelow(random, 160),
    activeHours: Array.from(hours, (weight) => Math.round((100 * weight) / total)),
  };
}

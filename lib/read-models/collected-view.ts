import type { CollectedData } from "@/lib/domain/collected-data";
import type { Locale } from "@/lib/domain/localized-text";
import type { PersonaCard } from "@/lib/domain/persona";
import { type Collected, collectedFor } from "@/lib/engine/population/collected-data";
import type { World } from "@/lib/engine/world/world";
import { regionLabel } from "./labels";

/** What the app holds of a background user besides watching. */
export function collectedOfUser(world: World, user: number, locale: Locale): CollectedData {
  const { seed, region } = world.users;
  const collected = collectedFor(world.scenario, seed[user] as number, region[user] as number);
  return view(world, collected, collected.searchIndex, collected.device, locale);
}

/** The same of a persona: its card chose the device, and its scripted search fits what it likes. */
export function collectedOfPersona(world: World, card: PersonaCard, region: number, locale: Locale): CollectedData {
  const collected = collectedFor(world.scenario, card.seed, region);
  const device = world.scenario.people.devices.find((entry) => entry.id === card.device)?.label ?? collected.device;
  return view(world, collected, searchThatFits(world, card, collected), device, locale);
}

function searchThatFits({ scenario }: World, card: PersonaCard, { searchIndex }: Collected): number {
  const fitting = scenario.searches.flatMap((search, index) =>
    search.topics.some((topic) => card.likes.includes(topic)) ? [index] : [],
  );
  return fitting[searchIndex % Math.max(1, fitting.length)] ?? searchIndex;
}

function view(world: World, collected: Collected, search: number, device: string, locale: Locale): CollectedData {
  const deletedSearch = world.scenario.searches[search]?.text[locale] ?? "";
  return {
    name: `${collected.givenName} ${collected.familyName}`,
    region: regionLabel(world, collected.region, locale),
    town: collected.town,
    radiusKm: collected.radiusKm,
    ipAddresses: [...collected.ipAddresses],
    device,
    addressBook: { numbers: collected.addressBook.numbers, onGlassfeed: collected.addressBook.contacts },
    activeHours: [...collected.activeHours],
    deletedSearch,
    keystrokes: deletedSearch.length,
    msBetweenKeys: collected.msBetweenKeys,
    wordsSaidAboutThemselves: 0,
  };
}

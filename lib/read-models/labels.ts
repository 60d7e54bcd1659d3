import type { Locale } from "@/lib/domain/localized-text";
import type { NameMode, ShownClusterNames } from "@/lib/domain/name-mode";
import { clusterName, clusterNames } from "@/lib/engine/naming/cluster-names";
import type { World } from "@/lib/engine/world/world";
import { keptWith } from "./kept-with";

const namesOf = keptWith<World, string, readonly string[]>();

export function topicLabel(world: World, topic: number, locale: Locale): string {
  return world.scenario.topics[topic]?.label[locale] ?? "";
}

export function topicId(world: World, topic: number): string {
  return world.scenario.topics[topic]?.id ?? "";
}

export function regionLabel(world: World, region: number, locale: Locale): string {
  return world.scenario.people.regions[region]?.label[locale] ?? "";
}

/** Names of all clusters by index, "no clear cluster" last. Worked out once per world, mode and language. */
export function clusterNamesOf(world: World, mode: NameMode, locale: Locale): readonly string[] {
  return namesOf(world, `${mode} ${locale}`, () =>
    Array.from({ length: world.clustering.count + 1 }, (_, index) => clusterName(world, index, mode, locale)),
  );
}

/** All names of a cluster, or its number alone where a safeguard puts numbers in the place of names. */
export function shownClusterNames(
  world: World,
  cluster: number,
  locale: Locale,
  numbersOnly: boolean,
): ShownClusterNames {
  const names = clusterNames(world, cluster, locale);
  return numbersOnly ? { content: null, reported: null, number: names.number, source: null } : names;
}

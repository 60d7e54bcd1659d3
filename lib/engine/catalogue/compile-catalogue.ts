import type { Scenario } from "@/lib/domain/scenario";
import { exp } from "../numeric/elementary";
import { DIMENSIONS } from "../world/world";

/** A sensitive group with topics as indices and probabilities by archetype. */
export interface CompiledGroup {
  readonly id: string;
  readonly directTopics: readonly number[];
  readonly proxyTopics: readonly number[];
  /** P(holds the trait | primary archetype), by archetype index */
  readonly chance: Float64Array;
  readonly quietShare: number;
  readonly allyShare: number;
}

/** The scenario as numbers. Dense, by index, so that inner loops never look up a string. */
export interface Catalogue {
  readonly topicCount: number;
  readonly topicIndex: ReadonlyMap<string, number>;
  readonly archetypeCount: number;
  readonly priors: Float64Array;
  /** archetypes × DIMENSIONS: softmax of the loads, what a pure member would watch */
  readonly mixtures: Float64Array;
  /** topics × DIMENSIONS: how strongly two topics share archetypes; diagonal 0 */
  readonly kinship: Float64Array;
  readonly groups: readonly CompiledGroup[];
}

/**
 * Scenario → arrays. A topic without a load in an archetype weighs e⁰, so it is watched at base rate.
 * Cost: O(archetypes × topics²). Source of the softmax: the generator described in MODEL.md, "True preference".
 */
export function compileCatalogue(scenario: Scenario): Catalogue {
  const topicIndex = new Map(scenario.topics.map((topic, index) => [topic.id, index]));
  const topicCount = scenario.topics.length;
  const archetypeCount = scenario.archetypes.length;
  const mixtures = new Float64Array(archetypeCount * DIMENSIONS);
  const kinship = new Float64Array(topicCount * DIMENSIONS);
  const indexOf = (id: string) => topicIndex.get(id) as number;

  scenario.archetypes.forEach((archetype, a) => {
    const loads = Object.entries(archetype.loads).map(([id, load]) => [indexOf(id), load] as const);
    let total = topicCount - loads.length;
    for (const [, load] of loads) total += exp(load);
    for (let t = 0; t < topicCount; t++) mixtures[a * DIMENSIONS + t] = 1 / total;
    for (const [t, load] of loads) mixtures[a * DIMENSIONS + t] = exp(load) / total;
    for (const [t, load] of loads)
      for (const [u, other] of loads)
        if (t !== u) kinship[t * DIMENSIONS + u] = (kinship[t * DIMENSIONS + u] ?? 0) + load * other;
  });

  const groups = scenario.groups.map((group) => ({
    id: group.id,
    directTopics: group.directTopics.map(indexOf),
    proxyTopics: group.proxyTopics.map(indexOf),
    chance: Float64Array.from(scenario.archetypes, (archetype) => group.byArchetype[archetype.id] ?? group.base),
    quietShare: group.quietShare,
    allyShare: group.allyShare,
  }));

  return {
    topicCount,
    topicIndex,
    archetypeCount,
    priors: Float64Array.from(scenario.archetypes, (archetype) => archetype.prior),
    mixtures,
    kinship,
    groups,
  };
}

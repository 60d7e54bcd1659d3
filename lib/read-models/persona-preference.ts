import type { Persona } from "@/lib/domain/persona";
import { personaPreference } from "@/lib/engine/population/deal-persona";
import { topicIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";

/** The persona's true preference: for the autopilot and for whom it knows, never for the guess. */
export function preferenceOf(world: World, { card, truth }: Persona): Float64Array {
  const fact = world.scenario.cards.facts.find((entry) => entry.id === card.fact);
  const indices = (ids: readonly string[]) => ids.map((id) => topicIndex(world, id)).filter((index) => index >= 0);
  return personaPreference(
    world,
    {
      likes: indices(card.likes),
      factTopics: indices(fact?.topics ?? []),
      holds: world.scenario.groups.map((group) => truth.holds.includes(group.id)),
    },
    card.seed,
  );
}

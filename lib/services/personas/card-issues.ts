import type { FieldIssue } from "@/lib/domain/domain-error";
import type { PersonaCardInput } from "@/lib/domain/persona";
import type { Scenario } from "@/lib/domain/scenario";

interface Known {
  id: string;
}

function unknownId(field: string, given: string | undefined, known: readonly Known[]): FieldIssue[] {
  if (given === undefined || known.some(({ id }) => id === given)) return [];
  return [{ field, rule: `an id of this scenario, such as ${known[0]?.id}` }];
}

/** Every choice of a card that the scenario does not offer. */
export function cardIssues(card: PersonaCardInput, scenario: Scenario): FieldIssue[] {
  const { topics, people, cards } = scenario;
  const word = card.handle?.split("-")[0];
  return [
    ...card.likes.flatMap((topicId, index) => unknownId(`card.likes.${index}`, topicId, topics)),
    ...card.likes.flatMap((topicId, index) =>
      card.likes.indexOf(topicId) < index ? [{ field: `card.likes.${index}`, rule: "each topic once" }] : [],
    ),
    ...unknownId("card.region", card.region, people.regions),
    ...unknownId("card.device", card.device, people.devices),
    ...unknownId("card.fact", card.fact, cards.facts),
    ...(word !== undefined && !cards.words.includes(word)
      ? [{ field: "card.handle", rule: "a word of the scenario's list" }]
      : []),
  ];
}

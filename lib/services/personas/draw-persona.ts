import { randomInt, randomUUID } from "node:crypto";
import type { Persona, PersonaCard, PersonaCardInput } from "@/lib/domain/persona";
import { dealPersona, personaUserId, truthForLikes } from "@/lib/engine/population/deal-persona";
import { topicIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";

const SEEDS = 2 ** 32;
const ATTEMPTS = 200;

export interface Taken {
  handles: ReadonlySet<string>;
  userIds: ReadonlySet<string>;
}

/**
 * A new persona whose handle and user ID nobody in the room has. What the chooser left open is dealt. Null when no free
 * handle turned up, which the list of words allows for some thousands of personas.
 */
export function drawPersona(
  world: World,
  roomId: string,
  choices: PersonaCardInput | null,
  taken: Taken,
): Persona | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const persona = draw(world, roomId, choices, randomInt(SEEDS));
    if (!taken.handles.has(persona.handle) && !taken.userIds.has(persona.userId)) return persona;
  }
  return null;
}

function draw(world: World, roomId: string, choices: PersonaCardInput | null, seed: number): Persona {
  const { topics, people, cards, groups } = world.scenario;
  const dealt = dealPersona(world, seed);
  const idAt = (known: readonly { id: string }[], index: number) => (known[index] as { id: string }).id;
  const card: PersonaCard = {
    likes: choices?.likes ?? dealt.likes.map((index) => idAt(topics, index)),
    region: choices?.region ?? idAt(people.regions, dealt.region),
    device: choices?.device ?? idAt(people.devices, dealt.device),
    fact: choices?.fact ?? idAt(cards.facts, dealt.fact),
    avatar: choices?.avatar ?? dealt.avatar,
    seed,
    dealt: choices === null,
  };
  const holds = choices
    ? truthForLikes(
        world,
        choices.likes.map((topicId) => topicIndex(world, topicId)),
        seed,
      )
    : dealt.holds;
  return {
    id: randomUUID(),
    roomId,
    userId: personaUserId(world, seed),
    handle: choices?.handle ?? `${cards.words[dealt.handleWord]}-${dealt.handleNumber}`,
    card,
    truth: { holds: groups.filter((_, index) => holds[index]).map(({ id }) => id) },
    optedOut: false,
    corrected: null,
    createdAt: new Date(),
  };
}

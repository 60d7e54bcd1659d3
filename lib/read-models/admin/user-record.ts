import type { CollectedData } from "@/lib/domain/collected-data";
import { DomainError } from "@/lib/domain/domain-error";
import type { Assignment } from "@/lib/engine/clustering/assign";
import { assignWithout } from "@/lib/engine/explanation/what-if";
import type { Watch } from "@/lib/engine/profiling/watch";
import { watchesOf } from "@/lib/engine/world/history";
import type { World } from "@/lib/engine/world/world";
import { watchEventsOf } from "@/lib/store/watch-events";
import { collectedOfPersona, collectedOfUser } from "../collected-view";
import { engineWatch } from "../engine-watch";
import type { AdminContext } from "./admin-context";

/** What is held on one user, whoever made them. */
export interface UserRecord {
  readonly watches: readonly Watch[];
  readonly collected: CollectedData;
  readonly guess: Assignment;
}

/** A background user from the world, a persona from the store; in the same shape. userId: as this answer calls people. */
export async function userRecord(context: AdminContext, userId: string): Promise<UserRecord> {
  const { world, room, locale, gate, ids, keepsWatches } = context;
  const person = await ids.find(userId);
  if (person === null || !gate.sees(person))
    throw new DomainError("user-not-found", "No user of this room that this role may see has this ID.");
  if (typeof person === "number") {
    const watches = watchesOf(world, person, room.createdAt.getTime());
    return {
      watches,
      collected: collectedOfUser(world, person, locale),
      guess: heldGuess(world, person, assignWithout(world, watches, new Set())),
    };
  }
  const events = keepsWatches ? await watchEventsOf(person.personaId) : [];
  return {
    watches: events.map((event) => engineWatch(world, event)),
    collected: collectedOfPersona(world, person.card, person.region, locale),
    guess: person.guess,
  };
}

/** The guess as it is held, which need not be what the watches that are held come to: the phone may have guessed, or answered at random. */
function heldGuess({ assignments }: World, user: number, guess: Assignment): Assignment {
  return {
    ...guess,
    cluster: assignments.cluster[user] as number,
    similarity: assignments.similarity[user] as number,
    margin: assignments.margin[user] as number,
    confidence: assignments.confidence[user] as number,
  };
}

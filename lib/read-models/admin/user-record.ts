import type { CollectedData } from "@/lib/domain/collected-data";
import { DomainError } from "@/lib/domain/domain-error";
import type { Assignment } from "@/lib/engine/clustering/assign";
import { assignWithout } from "@/lib/engine/explanation/what-if";
import type { Watch } from "@/lib/engine/profiling/watch";
import { watchesOf } from "@/lib/engine/world/history";
import { userIndex } from "@/lib/engine/world/locate";
import { watchEventsOf } from "@/lib/store/watch-events";
import { collectedOfPersona, collectedOfUser } from "../collected-view";
import { engineWatch } from "../engine-watch";
import type { AdminContext } from "./admin-context";

/** What is held on one user, whoever made them. */
export interface UserRecord {
  readonly userId: string;
  readonly watches: readonly Watch[];
  readonly collected: CollectedData;
  readonly guess: Assignment;
}

/** A background user from the world, a persona from the store; in the same shape. */
export async function userRecord(context: AdminContext, userId: string): Promise<UserRecord> {
  const { world, room, roster, locale } = context;
  const user = userIndex(world, userId);
  if (user >= 0) {
    const watches = watchesOf(world, user, room.createdAt.getTime());
    return {
      userId,
      watches,
      collected: collectedOfUser(world, user, locale),
      guess: assignWithout(world, watches, new Set()),
    };
  }
  const entry = roster.byUserId.get(userId);
  if (!entry) throw new DomainError("user-not-found", "No user of this room has this ID.");
  return {
    userId,
    watches: (await watchEventsOf(entry.personaId)).map((event) => engineWatch(world, event)),
    collected: collectedOfPersona(world, entry.card, entry.region, locale),
    guess: entry.guess,
  };
}

import { type Assignment, assign } from "@/lib/engine/clustering/assign";
import { profileParts } from "@/lib/engine/explanation/profile-parts";
import type { SeatRecord } from "./seat-record";

/** The guess once some watches are left out. without: the ids that are watch events of this persona. */
export interface LeftOut {
  readonly without: string[];
  readonly sum: Float64Array;
  readonly guess: Assignment;
}

export function leaveOut({ world, events, watches }: SeatRecord, eventIds: readonly string[]): LeftOut {
  const wanted = new Set(eventIds);
  const positions = events.flatMap((event, i) => (wanted.has(event.eventId) ? [i] : []));
  const { sum, evidence } = profileParts(world, watches, new Set(positions));
  return {
    without: positions.map((i) => events[i]?.eventId ?? ""),
    sum,
    guess: assign(world.clustering, sum, evidence),
  };
}

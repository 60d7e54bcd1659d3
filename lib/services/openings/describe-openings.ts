import type { Opening, Openings } from "@/lib/domain/opening";
import type { Room } from "@/lib/domain/room";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { countOpenedSince, openingsOf, type StoredOpening } from "@/lib/store/openings";

const SHOWN = 10;
const MS_PER_MINUTE = 60_000;

/** What everybody at the desk may know of the room's openings: the notice afterwards is part of the safeguard. */
export async function describeOpenings(room: Room, now = new Date()): Promise<Openings> {
  const agreedInLastHour = new Date(now.getTime() - (60 - SAFEGUARD_STRENGTH.openingMinutes) * MS_PER_MINUTE);
  const [stored, lastHour] = await Promise.all([
    openingsOf(room.id, SHOWN),
    countOpenedSince(room.id, agreedInLastHour),
  ]);
  const openings = stored.map((opening) => describeOpening(opening, now));
  return {
    needed: composePolicy(room.safeguards).access.breakGlass,
    open: openings.some(({ state }) => state === "open"),
    lastHour,
    openings,
  };
}

export function describeOpening(opening: StoredOpening, now = new Date()): Opening {
  const { id, reason, askedBy, askedAt, agreedBy, expiresAt } = opening;
  const state = expiresAt === null ? "asked" : expiresAt > now ? "open" : "over";
  const until = expiresAt?.toISOString() ?? null;
  return { id, reason, askedBy, askedAt: askedAt.toISOString(), agreedBy, expiresAt: until, state };
}

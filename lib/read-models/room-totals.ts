import type { Room } from "@/lib/domain/room";
import { videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { videoTotalsOf } from "@/lib/store/video-totals";
import { roomMemory } from "./room-memory";
import type { Roster } from "./roster";
import { addTo, noTotals, type VideoTotals } from "./video-totals";

interface Slot {
  totals: VideoTotals | null;
  /** watches already summed, by persona */
  counted: ReadonlyMap<string, number>;
  roster: Roster | null;
  queue: Promise<unknown>;
}

/** What the room's personas watched, per video, as of a roster. Only what is new since the last time is summed. */
export async function roomTotals(room: Room, world: World, roster: Roster): Promise<VideoTotals> {
  const make = (): Slot => ({ totals: null, counted: new Map(), roster: null, queue: Promise.resolve() });
  const slot = roomMemory(room.id, `totals ${roster.learnKey}`, make);
  const turn = slot.queue.catch(() => undefined).then(() => brought(slot, world, roster));
  slot.queue = turn;
  return turn;
}

async function brought(slot: Slot, world: World, roster: Roster): Promise<VideoTotals> {
  if (slot.totals && slot.roster && slot.roster.revision >= roster.revision) return slot.totals;
  const present = new Set(roster.entries.map((entry) => entry.personaId));
  const someoneLeft = [...slot.counted.keys()].some((id) => !present.has(id));
  const counted = someoneLeft ? new Map<string, number>() : new Map(slot.counted);
  const totals = someoneLeft || !slot.totals ? noTotals(world.videos.count) : copyOf(slot.totals);
  const spans = roster.entries
    .map(({ personaId, profile }) => ({ personaId, after: counted.get(personaId) ?? 0, upTo: profile.watches }))
    .filter((span) => span.upTo > span.after);
  for (const row of await videoTotalsOf(spans))
    addTo(totals, videoIndex(world, row.videoId), row.watches, row.fraction, row.passes);
  for (const span of spans) counted.set(span.personaId, span.upTo);
  Object.assign(slot, { totals, counted, roster });
  return totals;
}

function copyOf({ watches, fraction, passes }: VideoTotals): VideoTotals {
  return { watches: watches.slice(), fraction: fraction.slice(), passes: passes.slice() };
}

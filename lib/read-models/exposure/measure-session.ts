import type { Room } from "@/lib/domain/room";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import { exportTotals, peopleOf, peopleStamp } from "@/lib/store/room-people";
import { getWorld } from "@/lib/worlds/get-world";
import { engineWatch } from "../engine-watch";
import { roomMemory } from "../room-memory";
import { giveUp, hurry, measureInTurn } from "./measure-in-turn";
import type { MeasureInputs } from "./measure-inputs";
import type { Depth, Found, Measured, MeasureResult } from "./measure-set";

/** One snapshot of a room's people, and what was measured of it. Sets of one session differ in their safeguards and nothing else. */
export interface Session {
  readonly inputs: MeasureInputs;
  readonly stamp: string;
  readonly takenAtMs: number;
  readonly started: Map<string, Promise<MeasureResult>>;
  readonly done: Map<string, MeasureResult>;
}

interface Slot {
  session: Promise<Session> | null;
}

/** At most this many sets are kept of one session, which is some 50 kB each at 10,000 users. */
const MOST_KEPT = 120;

/**
 * The room's session for a group and a role. A new one as soon as the people have changed, or only once the last is older
 * than `maxAgeMs`, where many look at once and watch meanwhile.
 */
export async function sessionOf(room: Room, group: string, role: string, maxAgeMs = 0): Promise<Session> {
  const slot = roomMemory<Slot>(room.id, `exposure ${group} ${role}`, () => ({ session: null }));
  const stamp = await peopleStamp(room.id);
  const last = await slot.session;
  if (last && (last.stamp === stamp || Date.now() - last.takenAtMs < maxAgeMs)) return last;
  if (last) giveUp(last.inputs.key);
  const next = take(room, group, role, stamp);
  slot.session = next.catch(() => null as never);
  return next;
}

async function take(room: Room, group: string, role: string, stamp: string): Promise<Session> {
  const [happened, people, exports] = await Promise.all([
    getWorld(room.scenarioId, room.seed),
    peopleOf(room.id),
    exportTotals(room.id),
  ]);
  const personas = people.map(({ persona, events }) => ({
    persona,
    watches: events.map((event) => engineWatch(happened, event)),
  }));
  const inputs = {
    key: `${happened.hash} ${room.id} ${stamp} ${group} ${role}`,
    happened,
    personas,
    group,
    role,
    exports,
  };
  return { inputs, stamp, takenAtMs: Date.now(), started: new Map(), done: new Map() };
}

const keyOf = (on: readonly SafeguardId[], depth: Depth) => `${depth} ${inCatalogueOrder(on).join("+")}`;

/** Every measure of a set: from memory, from whoever measures it already, else in turn; what nobody waits for comes last. */
export function measured(session: Session, on: readonly SafeguardId[], urgent = true): Promise<Measured> {
  return once(session, on, "all", urgent);
}

/** Who can be found under a set, in the same way. */
export function found(session: Session, on: readonly SafeguardId[], urgent = true): Promise<Found> {
  return once(session, on, "found", urgent);
}

/** What a set came to, where that is known already. */
export function recalled<D extends Depth>(
  session: Session,
  on: readonly SafeguardId[],
  depth: D,
): MeasureResult<D> | undefined {
  return session.done.get(keyOf(on, depth)) as MeasureResult<D> | undefined;
}

function once<D extends Depth>(
  session: Session,
  set: readonly SafeguardId[],
  depth: D,
  urgent: boolean,
): Promise<MeasureResult<D>> {
  const on = inCatalogueOrder(set);
  const key = keyOf(on, depth);
  const known = session.started.get(key);
  if (known) {
    if (urgent) hurry(session.inputs.key, on);
    return known as Promise<MeasureResult<D>>;
  }
  const making = measureInTurn({ inputs: session.inputs, on, depth }, urgent).then(
    (result) => {
      keep(session, key, result);
      return result;
    },
    (error: unknown) => {
      session.started.delete(key);
      throw error;
    },
  );
  session.started.set(key, making);
  return making;
}

function keep({ done, started }: Session, key: string, result: MeasureResult): void {
  done.set(key, result);
  for (const oldest of done.keys()) {
    if (done.size <= MOST_KEPT) break;
    done.delete(oldest);
    started.delete(oldest);
  }
}

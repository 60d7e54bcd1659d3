/** Rooms left alone for this long are forgotten: what people made goes when they do. */
const IDLE_MS = 120_000;

interface Kept<T> {
  value: T;
  timer: NodeJS.Timeout;
}

/** On globalThis, because pages and routes each get a copy of this module. */
const holder = globalThis as { glassfeedRooms?: Map<string, Kept<unknown>> };

/** One value per room and name, made when first asked for and kept while the room is in use. */
export function roomMemory<T>(roomId: string, name: string, make: () => T): T {
  holder.glassfeedRooms ??= new Map();
  const rooms = holder.glassfeedRooms;
  const key = `${roomId} ${name}`;
  let kept = rooms.get(key) as Kept<T> | undefined;
  if (kept) kept.timer.refresh();
  else {
    kept = { value: make(), timer: setTimeout(() => rooms.delete(key), IDLE_MS).unref() };
    rooms.set(key, kept);
  }
  return kept.value;
}

import { placeDatabase, transaction } from "@/lib/store/client";
import { openEmbedded } from "@/lib/store/open-database";
import { appendWatchEvents } from "@/lib/store/watch-events";
import { plantPersona, plantRoom, watchEvent } from "./rows";

const EVENTS_PER_BATCH = 5;

// A process to be killed: writes for ever, and says each event's id once the database has acknowledged it.
placeDatabase(await openEmbedded(process.argv[2] as string));
const persona = await plantPersona((await plantRoom()).id);
process.stdout.write(`${persona.id}\n`);
for (let after = 0; ; after += EVENTS_PER_BATCH) {
  const events = Array.from({ length: EVENTS_PER_BATCH }, () => watchEvent());
  const batch = { personaId: persona.id, after, recordedAt: new Date(), events };
  const stored = await transaction((within) => appendWatchEvents(batch, within));
  process.stdout.write(`${stored.join("\n")}\n`);
}

import { describe, expect, it } from "vitest";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantPersona, plantRoom, watchEvent } from "@/lib/testing/rows";
import { transaction } from "./client";
import { lockProfile } from "./profiles";
import { appendWatchEvents, watchEventsOf, watchEventsPage } from "./watch-events";

const AT = new Date("2026-03-02T09:01:02.345Z");

async function append(personaId: string, after: number, events = [watchEvent()]) {
  return transaction((within) => appendWatchEvents({ personaId, after, recordedAt: AT, events }, within));
}

describe("watch events", () => {
  useDisposableDatabase();

  it("come back as they were written, numbered in order", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    const events = [
      watchEvent({ watchedFraction: 1 / 3, liked: true, commented: true, commentId: "same" }),
      watchEvent({ videoId: "V01200", replays: 9, skipped: true, shared: true }),
    ];
    expect(await append(persona.id, 0, events)).toEqual(events.map(({ eventId }) => eventId));
    expect(await watchEventsOf(persona.id)).toEqual(
      events.map((event, index) => ({ ...event, sequence: index + 1, recordedAt: AT.toISOString() })),
    );
  });

  it("are stored once, whether repeated later or within the batch, and leave no gap in the numbers", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    const [first, second, third] = [watchEvent(), watchEvent(), watchEvent()];
    await append(persona.id, 0, [first, second]);
    expect(await append(persona.id, 2, [second, third, third, first])).toEqual([third.eventId]);
    expect((await watchEventsOf(persona.id)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it("of two personas may carry the same id", async () => {
    const room = await plantRoom();
    const event = watchEvent();
    for (const persona of [await plantPersona(room.id), await plantPersona(room.id)])
      expect(await append(persona.id, 0, [event])).toEqual([event.eventId]);
  });

  it("leave nothing behind when their transaction fails later", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    const failing = transaction(async (within) => {
      await lockProfile(persona.id, within);
      await appendWatchEvents({ personaId: persona.id, after: 0, recordedAt: AT, events: [watchEvent()] }, within);
      throw new Error("the engine failed");
    });
    await expect(failing).rejects.toThrow("the engine failed");
    expect(await watchEventsOf(persona.id)).toEqual([]);
    await append(persona.id, 0);
    expect(await watchEventsOf(persona.id)).toHaveLength(1);
  });

  it("come in pages with their total", async () => {
    const persona = await plantPersona((await plantRoom()).id);
    const events = Array.from({ length: 7 }, () => watchEvent());
    await append(persona.id, 0, events);
    const { total, rows } = await watchEventsPage(persona.id, { page: 2, pageSize: 3 });
    expect(total).toBe(7);
    expect(rows.map(({ sequence }) => sequence)).toEqual([4, 5, 6]);
    expect(await watchEventsOf(persona.id, 5)).toHaveLength(2);
  });
});

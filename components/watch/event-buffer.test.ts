import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { EventBuffer, type Send, type SendResult } from "./event-buffer";

function memory() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

const event = (eventId: string): WatchEventInput => ({
  eventId,
  videoId: "V00001",
  watchedFraction: 0.5,
  replays: 0,
  liked: false,
  commented: false,
  commentId: null,
  shared: false,
  skipped: false,
});

const stored = (accepted: number, duplicates = 0): SendResult => ({
  kind: "stored",
  recorded: {
    accepted,
    duplicates,
    assignment: { clusterId: "C24", name: "", similarity: 0, margin: 0, confidence: 0 },
  },
});

describe("EventBuffer", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("says stored only when the server has acknowledged", async () => {
    let answer: (result: SendResult) => void = () => {};
    const send: Send = () => new Promise((resolve) => (answer = resolve));
    const buffer = new EventBuffer({ storage: memory(), prefix: "p-", send });
    buffer.add(event("a"));
    const flushed = buffer.flush();
    expect(buffer.snapshot()).toMatchObject({ stored: 0, waiting: 1 });
    answer(stored(1));
    await flushed;
    expect(buffer.snapshot()).toEqual({ stored: 1, waiting: 0, link: "up" });
  });

  it("sends in the order of the ids, whatever the order of the storage", async () => {
    const send = vi.fn<Send>(async (events) => stored(events.length));
    const buffer = new EventBuffer({ storage: memory(), prefix: "p-", send });
    for (const id of ["c", "a", "b"]) buffer.add(event(id));
    await buffer.flush();
    expect(send.mock.calls[0]?.[0].map(({ eventId }) => eventId)).toEqual(["a", "b", "c"]);
  });

  it("gathers events of a moment into one batch", async () => {
    const send = vi.fn<Send>(async (events) => stored(events.length));
    const buffer = new EventBuffer({ storage: memory(), prefix: "p-", send });
    buffer.add(event("a"));
    buffer.add(event("b"));
    await vi.advanceTimersByTimeAsync(700);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toHaveLength(2);
  });

  it("keeps events through an outage and sends them when the way is free", async () => {
    let online = false;
    const send: Send = async (events) => {
      if (!online) throw new TypeError("no network");
      return stored(events.length);
    };
    const buffer = new EventBuffer({ storage: memory(), prefix: "p-", send });
    buffer.add(event("a"));
    await vi.advanceTimersByTimeAsync(700);
    expect(buffer.snapshot()).toEqual({ stored: 0, waiting: 1, link: "down" });
    online = true;
    await vi.advanceTimersByTimeAsync(1_100);
    expect(buffer.snapshot()).toEqual({ stored: 1, waiting: 0, link: "up" });
  });

  it("takes up what an earlier page could not send, of its own persona only", async () => {
    const storage = memory();
    storage.setItem("p-a", JSON.stringify(event("a")));
    storage.setItem("other-b", JSON.stringify(event("b")));
    const send = vi.fn<Send>(async (events) => stored(0, events.length));
    const buffer = new EventBuffer({ storage, prefix: "p-", send });
    expect(buffer.snapshot().waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(send.mock.calls[0]?.[0].map(({ eventId }) => eventId)).toEqual(["a"]);
    expect(buffer.snapshot()).toMatchObject({ stored: 0, waiting: 0 });
    expect([...storage.entries.keys()]).toEqual(["other-b"]);
  });

  it("drops what the server refuses and stops when the room has ended", async () => {
    const results: SendResult[] = [{ kind: "refused" }, { kind: "closed" }];
    const send = vi.fn<Send>(async () => results.shift() ?? stored(1));
    const storage = memory();
    const buffer = new EventBuffer({ storage, prefix: "p-", send });
    buffer.add(event("a"));
    await buffer.flush();
    expect(buffer.snapshot()).toMatchObject({ stored: 0, waiting: 0, link: "up" });
    buffer.add(event("b"));
    await buffer.flush();
    expect(buffer.snapshot()).toMatchObject({ waiting: 0, link: "closed" });
  });

  it("sends at once when the page goes away", () => {
    const send = vi.fn<Send>(async () => stored(1));
    const buffer = new EventBuffer({ storage: memory(), prefix: "p-", send });
    buffer.add(event("a"));
    buffer.flushLeaving();
    expect(send).toHaveBeenCalledWith([event("a")], true);
  });

  it("throws away an entry that is no longer readable", async () => {
    const storage = memory();
    storage.setItem("p-a", "{");
    const send = vi.fn<Send>(async () => stored(0));
    await new EventBuffer({ storage, prefix: "p-", send }).flush();
    expect(send).not.toHaveBeenCalled();
    expect(storage.length).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import type { WatchEventInput } from "@/lib/domain/watch-event";
import { feedCard } from "./fixtures";
import { WatchSession } from "./watch-session";

function sitting(options: { autopilot?: boolean; cards?: ReturnType<typeof feedCard>[] } = {}) {
  const events: WatchEventInput[] = [];
  let id = 0;
  const session = new WatchSession({
    cards: options.cards ?? [feedCard(1), feedCard(2), feedCard(3)],
    stays: [],
    autopilot: options.autopilot ?? false,
    record: (event) => events.push(event),
    newEventId: () => `event-${++id}`,
  });
  return { session, events };
}

describe("WatchSession", () => {
  it("tells of a video once it is left, with the time it was on screen", () => {
    const { session, events } = sitting();
    session.tick(5_000);
    expect(events).toEqual([]);
    session.moveTo(1);
    expect(events).toMatchObject([{ videoId: "V00001", watchedFraction: 0.25, replays: 0, skipped: false }]);
    expect(session.snapshot()).toMatchObject({ active: 1, shownMs: 0, stays: [{ seconds: 5 }] });
  });

  it("holds still while paused", () => {
    const { session } = sitting();
    session.pause(true);
    session.tick(5_000);
    expect(session.snapshot().shownMs).toBe(0);
  });

  it("does not count a video that was only scrolled past, unless it was liked", () => {
    const { session, events } = sitting();
    session.tick(100);
    session.moveTo(1, true);
    expect(events).toEqual([]);
    session.mark({ liked: true });
    session.moveTo(2, true);
    expect(events).toMatchObject([{ videoId: "V00002", liked: true }]);
  });

  it("tells of a like once, however often the video is seen again", () => {
    const { session, events } = sitting();
    session.mark({ liked: true });
    session.moveTo(1);
    session.moveTo(0);
    session.tick(4_000);
    session.moveTo(1);
    expect(events.map(({ liked }) => liked)).toEqual([true, false, false]);
    expect(session.snapshot().marks.V00001?.liked).toBe(true);
  });

  it("skips with what was seen until then", () => {
    const { session, events } = sitting();
    session.tick(2_000);
    session.skip();
    expect(events).toMatchObject([{ skipped: true, watchedFraction: 0.1 }]);
    expect(session.snapshot().active).toBe(1);
  });

  it("plays what the engine chose when it watches by itself, four times as fast", () => {
    const { session, events } = sitting({ autopilot: true });
    session.tick(1_000);
    expect(session.snapshot().shownMs).toBe(4_000);
    expect(events).toEqual([]);
    session.tick(1_500);
    expect(events).toMatchObject([{ videoId: "V00001", watchedFraction: 0.5, liked: true }]);
    expect(session.snapshot().active).toBe(1);
  });

  it("stays within the feed and takes new videos once", () => {
    const { session } = sitting();
    session.moveTo(9);
    expect(session.snapshot().active).toBe(2);
    session.append([feedCard(3), feedCard(4)]);
    expect(session.snapshot().cards.map(({ videoId }) => videoId)).toEqual(["V00001", "V00002", "V00003", "V00004"]);
  });

  it("counts the video on screen when the page goes away, once", () => {
    const { session, events } = sitting();
    session.tick(3_000);
    session.end();
    session.end();
    expect(events).toHaveLength(1);
  });
});

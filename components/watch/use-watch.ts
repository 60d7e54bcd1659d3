"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type BufferState, EventBuffer } from "./event-buffer";
import type { FeedCard, Stay } from "./feed-card";
import { newEventId } from "./new-event-id";
import { sendTo } from "./send-events";
import { WatchSession } from "./watch-session";

const TICK_MS = 250;
/** After a pause of the tab (a phone that was locked) one tick counts no more than this. */
const LONGEST_TICK_MS = 1_000;
const FEW_LEFT = 4;
const NOTHING_YET: BufferState = { stored: 0, waiting: 0, link: "up" };

interface WatchOptions {
  code: string;
  personaId: string;
  cards: FeedCard[];
  stays: Stay[];
  autopilot: boolean;
  /** Something is open over the feed: time stands still. */
  covered: () => boolean;
  loadMore: () => Promise<FeedCard[]>;
}

/** The sitting, its clock, and the way its events take to the server. */
export function useWatch({ code, personaId, cards, stays, autopilot, covered, loadMore }: WatchOptions) {
  const buffer = useRef<EventBuffer | null>(null);
  const settled = useRef(false);
  const [delivery, setDelivery] = useState(NOTHING_YET);
  const [session] = useState(
    () =>
      new WatchSession({
        cards,
        stays,
        autopilot,
        newEventId,
        record: (event) => buffer.current?.add(event),
      }),
  );
  const state = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);

  useEffect(() => {
    const created = new EventBuffer({
      storage: window.localStorage,
      prefix: `gf-event-${code}-${personaId}-`,
      send: sendTo(code),
    });
    buffer.current = created;
    setDelivery(created.snapshot());
    const unsubscribe = created.subscribe(() => setDelivery(created.snapshot()));
    const leaving = () => {
      session.end();
      created.flushLeaving();
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") created.flushLeaving();
    };
    const online = () => void created.flush();
    window.addEventListener("pagehide", leaving);
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
      leaving();
      unsubscribe();
      created.stop();
    };
  }, [code, personaId, session]);

  useEffect(() => {
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const elapsed = Math.min(LONGEST_TICK_MS, now - last);
      last = now;
      if (document.visibilityState === "visible" && !covered() && !settled.current) session.tick(elapsed);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [session, covered]);

  const loading = useRef(false);
  const left = state.cards.length - state.active;
  useEffect(() => {
    if (left > FEW_LEFT || loading.current) return;
    loading.current = true;
    // The recommender is asked after what was just watched is stored, so that it takes it into account.
    Promise.resolve(buffer.current?.flush())
      .then(loadMore)
      .then((more) => session.append(more))
      .catch(() => {})
      .finally(() => {
        loading.current = false;
      });
  }, [left, loadMore, session]);

  /** Counts the video on screen, stops the clock and waits until everything is stored, or until that takes too long. */
  const settle = async (patienceMs: number) => {
    session.end();
    settled.current = true;
    await Promise.race([buffer.current?.flush(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  };

  return { session, state, delivery, settle };
}

"use client";

import { type RefObject, useEffect, useRef } from "react";

const MOSTLY_VISIBLE = 0.6;
/** By then a smooth scroll has arrived, or was stopped by a finger. */
const ARRIVAL_MS = 900;

/**
 * Keeps the scroll position of the feed and the active video together, both ways: a finger scrolls and the video
 * follows; a key moves on and the feed scrolls.
 */
export function useSnap(
  scroller: RefObject<HTMLElement | null>,
  active: number,
  count: number,
  onScrolledTo: (index: number) => void,
) {
  const onWay = useRef<{ to: number; until: number } | null>(null);
  const scrolledTo = useRef(onScrolledTo);
  const shown = useRef(active);
  scrolledTo.current = onScrolledTo;

  useEffect(() => {
    const root = scroller.current;
    if (!root || count === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio } of entries) {
          if (!isIntersecting || intersectionRatio < MOSTLY_VISIBLE) continue;
          const index = Number((target as HTMLElement).dataset.index);
          const way = onWay.current;
          if (way && way.to !== index && performance.now() < way.until) continue;
          onWay.current = null;
          shown.current = index;
          scrolledTo.current(index);
        }
      },
      { root, threshold: MOSTLY_VISIBLE },
    );
    for (const item of root.querySelectorAll("[data-index]")) observer.observe(item);
    return () => observer.disconnect();
  }, [scroller, count]);

  useEffect(() => {
    const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!item || shown.current === active) return;
    shown.current = active;
    onWay.current = { to: active, until: performance.now() + ARRIVAL_MS };
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    item.scrollIntoView({ behavior: still ? "instant" : "smooth", block: "center" });
  }, [scroller, active]);
}

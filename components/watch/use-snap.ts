"use client";

import { type RefObject, useEffect, useRef } from "react";

const MOSTLY_VISIBLE = 0.6;

/** The item of the feed that is nearest to its middle. */
function nearestTo(root: HTMLElement): number | null {
  const middleOf = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  };
  const middle = middleOf(root);
  const items = [...root.querySelectorAll<HTMLElement>("[data-index]")];
  const away = items.map((item) => Math.abs(middleOf(item) - middle));
  const nearest = items[away.indexOf(Math.min(...away))];
  return nearest ? Number(nearest.dataset.index) : null;
}

/**
 * Keeps the scroll position of the feed and the active video together, both ways: a finger scrolls and the video
 * follows; a key moves on and the feed scrolls. On the way that a key sent it, the feed passes videos that nobody chose:
 * they count only once a hand takes over.
 */
export function useSnap(
  scroller: RefObject<HTMLElement | null>,
  active: number,
  count: number,
  onScrolledTo: (index: number) => void,
) {
  const onWayTo = useRef<number | null>(null);
  const scrolledTo = useRef(onScrolledTo);
  const shown = useRef(active);
  scrolledTo.current = onScrolledTo;

  useEffect(() => {
    const root = scroller.current;
    if (!root || count === 0) return;
    const arrive = (index: number) => {
      if (onWayTo.current !== null && onWayTo.current !== index) return;
      onWayTo.current = null;
      if (shown.current === index) return;
      shown.current = index;
      scrolledTo.current(index);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio } of entries)
          if (isIntersecting && intersectionRatio >= MOSTLY_VISIBLE)
            arrive(Number((target as HTMLElement).dataset.index));
      },
      { root, threshold: MOSTLY_VISIBLE },
    );
    for (const item of root.querySelectorAll("[data-index]")) observer.observe(item);
    const takeOver = () => {
      onWayTo.current = null;
    };
    const stop = () => {
      const nearest = nearestTo(root);
      if (nearest !== null) arrive(nearest);
    };
    root.addEventListener("wheel", takeOver, { passive: true });
    root.addEventListener("touchmove", takeOver, { passive: true });
    root.addEventListener("scrollend", stop);
    return () => {
      observer.disconnect();
      root.removeEventListener("wheel", takeOver);
      root.removeEventListener("touchmove", takeOver);
      root.removeEventListener("scrollend", stop);
    };
  }, [scroller, count]);

  useEffect(() => {
    const item = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!item || shown.current === active) return;
    shown.current = active;
    onWayTo.current = active;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    item.scrollIntoView({ behavior: still ? "instant" : "smooth", block: "center" });
  }, [scroller, active]);
}

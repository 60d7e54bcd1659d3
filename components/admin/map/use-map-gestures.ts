import { type RefObject, useEffect, useEffectEvent } from "react";
import { type MapView, panned, type Size, zoomed } from "./map-view";

const STEP_PX = 60;
const FACTOR = 1.6;
/** A press that moves less is a click. */
const SLOP_PX = 4;

interface Gestures {
  frame: RefObject<HTMLElement | null>;
  size: Size | null;
  change(next: (view: MapView) => MapView): void;
  reset(): void;
  /** Pixels in the frame, or nowhere. */
  point(at: { x: number; y: number } | null, how: Pointing): void;
}

export type Pointing = "passing" | "click" | "key";

/** Wheel, drag, pinch and keys on the map. The page keeps its own scrolling by one finger until the map is zoomed in. */
export function useMapGestures({ frame, size, ...handlers }: Gestures): void {
  const change = useEffectEvent(handlers.change);
  const reset = useEffectEvent(handlers.reset);
  const point = useEffectEvent(handlers.point);
  useEffect(() => {
    const element = frame.current;
    if (element === null || size === null) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let moved = 0;
    const at = (event: MouseEvent) => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onControl = (event: Event) =>
      event.target instanceof Element && event.target.closest("a, button, [data-card]") !== null;

    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      const pointer = at(event);
      change((view) => zoomed(view, size, 2 ** (-pixels / 240), pointer));
    };
    const onDown = (event: PointerEvent) => {
      if (onControl(event) || event.button !== 0) return;
      moved = 0;
      fingers.set(event.pointerId, at(event));
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
      const now = at(event);
      const before = fingers.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType === "mouse") point(onControl(event) ? null : now, "passing");
        return;
      }
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
      fingers.set(event.pointerId, now);
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      const other = others[0];
      if (other === undefined) {
        if (moved > SLOP_PX) change((view) => panned(view, size, before.x - now.x, before.y - now.y));
        return;
      }
      const apart = (place: { x: number; y: number }) => Math.hypot(place.x - other.x, place.y - other.y) || 1;
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      change((view) =>
        panned(
          zoomed(view, size, apart(now) / apart(before), middle),
          size,
          (before.x - now.x) / 2,
          (before.y - now.y) / 2,
        ),
      );
    };
    const onUp = (event: PointerEvent) => {
      if (fingers.delete(event.pointerId) && event.type === "pointerup" && moved <= SLOP_PX) point(at(event), "click");
    };
    const onLeave = (event: PointerEvent) => {
      if (event.pointerType === "mouse") point(null, "passing");
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      const actions: Record<string, () => void> = {
        "+": () => change((view) => zoomed(view, size, FACTOR)),
        "=": () => change((view) => zoomed(view, size, FACTOR)),
        "-": () => change((view) => zoomed(view, size, 1 / FACTOR)),
        "0": reset,
        ArrowLeft: () => change((view) => panned(view, size, -STEP_PX, 0)),
        ArrowRight: () => change((view) => panned(view, size, STEP_PX, 0)),
        ArrowUp: () => change((view) => panned(view, size, 0, -STEP_PX)),
        ArrowDown: () => change((view) => panned(view, size, 0, STEP_PX)),
        Enter: () => point({ x: size.width / 2, y: size.height / 2 }, "key"),
        Escape: () => point(null, "key"),
      };
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };

    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("pointerleave", onLeave);
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onUp);
      element.removeEventListener("pointerleave", onLeave);
      element.removeEventListener("keydown", onKey);
    };
  }, [frame, size]);
}

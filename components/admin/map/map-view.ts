/** What part of the map is seen: the middle of the frame in map units (0…1), and how much larger than the whole map. */
export interface MapView {
  x: number;
  y: number;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE_MAP: MapView = { x: 0.5, y: 0.5, zoom: 1 };
export const MAX_ZOOM = 40;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Pixels per map unit: the whole map fits the shorter side. */
export function scaleOf({ zoom }: MapView, { width, height }: Size): number {
  return Math.max(1, Math.min(width, height)) * zoom;
}

export function toScreen(view: MapView, size: Size, x: number, y: number): { x: number; y: number } {
  const scale = scaleOf(view, size);
  return { x: (x - view.x) * scale + size.width / 2, y: (y - view.y) * scale + size.height / 2 };
}

export function fromScreen(view: MapView, size: Size, x: number, y: number): { x: number; y: number } {
  const scale = scaleOf(view, size);
  return { x: (x - size.width / 2) / scale + view.x, y: (y - size.height / 2) / scale + view.y };
}

/** Nearer or farther, with the place under the pointer (in pixels) staying where it is; without one, the middle. */
export function zoomed(view: MapView, size: Size, factor: number, pointer?: { x: number; y: number }): MapView {
  const zoom = clamp(view.zoom * factor, 1, MAX_ZOOM);
  const at = pointer ?? { x: size.width / 2, y: size.height / 2 };
  const held = fromScreen(view, size, at.x, at.y);
  const after = fromScreen({ ...view, zoom }, size, at.x, at.y);
  return within({ x: view.x + held.x - after.x, y: view.y + held.y - after.y, zoom });
}

/** Moves what is seen by so many pixels. */
export function panned(view: MapView, size: Size, dx: number, dy: number): MapView {
  const scale = scaleOf(view, size);
  return within({ ...view, x: view.x + dx / scale, y: view.y + dy / scale });
}

/** The middle stays on the map, and the whole map in the middle. */
function within(view: MapView): MapView {
  if (view.zoom <= 1) return WHOLE_MAP;
  return { ...view, x: clamp(view.x, 0, 1), y: clamp(view.y, 0, 1) };
}

/** "0.512,0.430,6" in an address; anything else is the whole map. */
export function parseView(text: string | undefined): MapView {
  const numbers = (text ?? "").split(",").map(Number);
  const [x, y, zoom] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return WHOLE_MAP;
  return within({ x: x as number, y: y as number, zoom: clamp(zoom as number, 1, MAX_ZOOM) });
}

/** Empty for the whole map. */
export function formatView({ x, y, zoom }: MapView): string {
  if (zoom <= 1) return "";
  return `${x.toFixed(4)},${y.toFixed(4)},${Number(zoom.toFixed(2))}`;
}

import { MAP_SIDE, type MapPoints } from "@/lib/domain/map-points";
import { INSIDE, type Look, type Shape } from "./cluster-look";
import { type MapView, type Size, scaleOf } from "./map-view";

export interface Picture {
  /** one number a pixel, as ImageData holds it: red in the lowest byte. Signed, because that is what processors add fastest. */
  pixels: Int32Array;
  size: Size;
}

/** What one shape covers, 0…256, of each pixel it touches; across and down from its middle. */
interface Stamp {
  half: number;
  across: Int16Array;
  down: Int16Array;
  cover: Int32Array;
}

const FINE = 4;
const OPAQUE = 0xff000000 | 0;
const PAPER = -1;
const FAINT = OPAQUE | 0xd9ced0;
const OUTER = 0xff00ff;
const GREEN = 0x00ff00;
/** Marks grow with the zoom until their shapes can be told. */
const LARGEST = 6.5;

/** A frame whose shorter side is this long or longer has room for whole marks. */
const ROOMY_PX = 560;

/** Radius of a mark in CSS pixels: small where there are many or little room, larger when zoomed in. */
export function markRadius(count: number, zoom: number, { width, height }: Size): number {
  const whole = count > 40_000 ? 1.3 : count > 4_000 ? 2.2 : 3;
  const room = Math.min(1, Math.max(0.6, Math.min(width, height) / ROOMY_PX));
  return Math.min(LARGEST, whole * room * Math.sqrt(zoom));
}

/**
 * Draws all points, clipped to the picture: a stamp per cluster, blended at its edges. With a cluster in front (−1 for none)
 * the others are drawn faint, and first. ratio: device pixels per CSS pixel. Cost: O(points · pixels of a stamp).
 */
export function drawPoints(
  { pixels, size }: Picture,
  points: MapPoints,
  view: MapView,
  looks: readonly Look[],
  front: number,
  ratio: number,
): void {
  pixels.fill(PAPER);
  const radius =
    markRadius(points.ids.length, view.zoom, { width: size.width / ratio, height: size.height / ratio }) * ratio;
  const stamps = looks.map(({ shape }) => stampOf(shape, radius));
  const colours = looks.map(({ colour }) => pixelOf(colour));
  const scale = scaleOf(view, size);
  const pass = (chosen: boolean) => {
    for (let i = 0; i < points.ids.length; i++) {
      const cluster = points.cluster[i] as number;
      if (front >= 0 && (cluster === front) !== chosen) continue;
      const stamp = stamps[cluster];
      if (stamp === undefined) continue;
      const x = Math.round(((points.x[i] as number) / MAP_SIDE - view.x) * scale + size.width / 2);
      const y = Math.round(((points.y[i] as number) / MAP_SIDE - view.y) * scale + size.height / 2);
      const colour = front >= 0 && !chosen ? FAINT : (colours[cluster] as number);
      press(pixels, size, stamp, x, y, colour);
    }
  };
  if (front >= 0) pass(false);
  pass(true);
}

function press(pixels: Int32Array, { width, height }: Size, stamp: Stamp, x: number, y: number, ink: number): void {
  const { half, across, down, cover } = stamp;
  if (x < -half || y < -half || x >= width + half || y >= height + half) return;
  const whole = x >= half && y >= half && x < width - half && y < height - half;
  const inkOuter = ink & OUTER;
  const inkGreen = ink & GREEN;
  for (let k = 0; k < cover.length; k++) {
    const column = x + (across[k] as number);
    const row = y + (down[k] as number);
    if (!whole && (column < 0 || row < 0 || column >= width || row >= height)) continue;
    const at = row * width + column;
    const covered = cover[k] as number;
    if (covered === 256) {
      pixels[at] = ink;
      continue;
    }
    const below = pixels[at] as number;
    const rest = 256 - covered;
    const outer = ((Math.imul(inkOuter, covered) + Math.imul(below & OUTER, rest)) >>> 8) & OUTER;
    const green = ((Math.imul(inkGreen, covered) + Math.imul(below & GREEN, rest)) >>> 8) & GREEN;
    pixels[at] = OPAQUE | outer | green;
  }
}

export function stampOf(shape: Shape, radius: number): Stamp {
  const half = Math.ceil(radius * 1.15);
  const inside = INSIDE[shape];
  const touched: { across: number; down: number; cover: number }[] = [];
  for (let down = -half; down <= half; down++)
    for (let across = -half; across <= half; across++) {
      let hits = 0;
      for (let sub = 0; sub < FINE * FINE; sub++) {
        const x = across + ((sub % FINE) + 0.5) / FINE - 0.5;
        const y = down + (Math.floor(sub / FINE) + 0.5) / FINE - 0.5;
        if (inside(x / radius, y / radius)) hits++;
      }
      if (hits > 0) touched.push({ across, down, cover: (hits * 256) / (FINE * FINE) });
    }
  return {
    half,
    across: Int16Array.from(touched, (pixel) => pixel.across),
    down: Int16Array.from(touched, (pixel) => pixel.down),
    cover: Int32Array.from(touched, (pixel) => pixel.cover),
  };
}

/** "#rrggbb" as ImageData holds it. */
export function pixelOf(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return OPAQUE | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

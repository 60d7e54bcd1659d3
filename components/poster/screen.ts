import { circlePath, polygon, short } from "./geometry";
import type { Ink } from "./palette";

/** Density of dots, 0 (none) to 1 (dots touch), along a line or from a centre outward. */
export interface Tone {
  ink: Ink;
  /** Density changes from point to point of this line… */
  line?: readonly [x0: number, y0: number, x1: number, y1: number];
  /** …or from radius `from` to radius `to` around a centre. */
  round?: { x: number; y: number; from: number; to: number };
  /** Density at the beginning and at the end; it stays so beyond both. */
  start: number;
  end: number;
  /** Path that the dots stay within; without it they cover the sheet. */
  within?: string;
  opacity?: number;
  /** Small dots, for faces, cloth and objects under 120 px. */
  fine?: boolean;
}

const LEVELS = 10;
const FAR = 1000;
const ANGLES: Partial<Record<Ink, number>> = { a: 18, b: 42, dark: 27, warm: 8, paper: 60 };

interface Band {
  level: number;
  from: number;
  to: number;
}

function bandsOf(start: number, end: number): Band[] {
  const steps = Math.max(1, Math.round(Math.abs(end - start) * LEVELS));
  const bands: Band[] = [];
  for (let i = 0; i <= steps; i++) {
    const density = start + ((end - start) * i) / steps;
    const level = Math.round(density * LEVELS);
    const from = i === 0 ? Number.NEGATIVE_INFINITY : (i - 0.5) / steps;
    const to = i === steps ? Number.POSITIVE_INFINITY : (i + 0.5) / steps;
    if (level > 0) bands.push({ level, from, to });
  }
  return bands;
}

function roundBand({ from, to }: Band, { x, y, from: r0, to: r1 }: NonNullable<Tone["round"]>) {
  const radius = (t: number) => Math.max(0, Math.min(FAR, r0 + (r1 - r0) * t));
  const [low, high] = [radius(from), radius(to)].sort((p, q) => p - q) as [number, number];
  if (high <= 0) return "";
  return circlePath(x, y, high) + (low > 0 ? circlePath(x, y, low) : "");
}

function lineBand({ from, to }: Band, [x0, y0, x1, y1]: NonNullable<Tone["line"]>) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const reach = (t: number) => Math.max(-FAR, Math.min(FAR, t * length));
  const corner = (t: number, side: number): [number, number] => [
    Math.round(x0 + ux * reach(t) - uy * side * FAR),
    Math.round(y0 + uy * reach(t) + ux * side * FAR),
  ];
  return polygon([corner(from, -1), corner(from, 1), corner(to, 1), corner(to, -1)]);
}

/**
 * Halftone as a few bands of one dot grid. All bands share pitch and turn, so the dots of neighbouring
 * bands line up and only grow: thousands of dots for some hundred bytes.
 */
export class Screen {
  private readonly patterns = new Map<string, string>();

  constructor(
    private readonly prefix: string,
    private readonly pitch: number,
  ) {}

  draw(tone: Tone, colour: string): string {
    return bandsOf(tone.start, tone.end)
      .map((band) => {
        const d = tone.round ? roundBand(band, tone.round) : lineBand(band, tone.line ?? [0, 0, 0, 844]);
        return d && `<path fill="url(#${this.pattern(tone, band.level, colour)})" fill-rule="evenodd" d="${d}"/>`;
      })
      .join("");
  }

  definitions(): string {
    return [...this.patterns.values()].join("");
  }

  private pattern(tone: Tone, level: number, colour: string): string {
    const id = `${this.prefix}${tone.ink}${tone.fine ? "f" : ""}${level}`;
    if (!this.patterns.has(id)) {
      const pitch = tone.fine ? this.pitch * 0.66 : this.pitch;
      const radius = pitch * (0.06 + 0.44 * (level / LEVELS));
      const half = short(pitch / 2);
      this.patterns.set(
        id,
        `<pattern id="${id}" width="${short(pitch)}" height="${short(pitch)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${ANGLES[tone.ink] ?? 33})"><circle cx="${half}" cy="${half}" r="${Math.round(radius * 100) / 100}" fill="${colour}"/></pattern>`,
      );
    }
    return id;
  }
}

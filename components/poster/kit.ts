import { circlePath, short, tidy } from "./geometry";
import type { Inks } from "./ink-sets";
import { type Ink, mixPalette, type Palette } from "./palette";
import type { Random } from "./random";
import { Screen, type Tone } from "./screen";

/** The sheet every motif draws on. Keep what matters within y 200..560: a wide frame shows y 208..635. */
export const SHEET = { width: 390, height: 844 } as const;

export type DrawMode = "print" | "xray";

export interface Cut {
  /** 0..1; prefer a `…Pale` or `…Deep` ink, which stays flat where shapes overlap. */
  opacity?: number;
  /** Degrees, about the shape's own centre (boxes, ovals) or about `pivot`. */
  turn?: number;
  pivot?: readonly [number, number];
  /** Overprint: multiplies with what lies below it on the same layer. */
  multiply?: boolean;
  /** Left out of the X-ray: rays, stripes and shadows whose outline would cross the motif. */
  printOnly?: boolean;
}

export interface Place {
  x: number;
  y: number;
  scale?: number;
  turn?: number;
  /** Left becomes right. */
  flip?: boolean;
}

/**
 * What a motif draws with. One kit is one layer of one poster, print or X-ray: the same calls give both,
 * so a motif never asks which. Shapes are painted in call order, later over earlier.
 *
 * - Filled shapes: `path`, `circle`, `oval`, `box`, `poly`. Strokes: `line` (round ends). Sheet-wide colour: `ground`.
 * - Dots: `tone({ ink, line | round, start, end, within })`, dropped from the X-ray.
 * - `at(place, draw)` draws in local coordinates; `inside(path, draw)` clips; both may be nested.
 * - `random` is seeded per poster and layer: use it for jitter. What the alt text mentions must come from the
 *   scene's `pick`, because both layers and the words need the same choice.
 * - Ready objects are in `props/`; backgrounds in `backdrops.ts`; path builders in `geometry.ts`.
 *
 * Colours are named, never hex: see `Ink` in `palette.ts`. One spot ink is printed 1 to 3 px off by the kit itself.
 */
export class Kit {
  readonly random: Random;
  private readonly palette: Palette;
  private readonly screen: Screen;
  private readonly clips: string[] = [];
  private readonly body: string[] = [];

  constructor(
    private readonly mode: DrawMode,
    private readonly prefix: string,
    inks: Inks,
    random: Random,
    private readonly slip: { ink: "a" | "b"; dx: number; dy: number },
    pitch: number,
  ) {
    this.random = random;
    this.palette = mixPalette(inks);
    this.screen = new Screen(prefix, pitch);
  }

  /** Fills the whole sheet; nothing in the X-ray. */
  ground(ink: Ink): this {
    if (this.mode === "print") {
      this.body.push(`<rect x="-20" y="-20" width="430" height="884" fill="${this.palette[ink]}"/>`);
    }
    return this;
  }

  /** Any filled path; fractions are rounded for you. */
  path(d: string, ink: Ink, cut: Cut = {}): this {
    return this.shape(`<path d="${tidy(d)}"`, ink, cut, cut.pivot ?? [195, 360]);
  }

  circle(x: number, y: number, r: number, ink: Ink, cut: Cut = {}): this {
    return this.shape(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"`, ink, cut, [x, y]);
  }

  oval(x: number, y: number, rx: number, ry: number, ink: Ink, cut: Cut = {}): this {
    return this.shape(`<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}"`, ink, cut, [
      x,
      y,
    ]);
  }

  /** Rectangle from its top left corner; `round` is the corner radius. */
  box(x: number, y: number, w: number, h: number, ink: Ink, cut: Cut & { round?: number } = {}): this {
    const round = cut.round ? ` rx="${short(cut.round)}"` : "";
    return this.shape(
      `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"${round}`,
      ink,
      cut,
      [x + w / 2, y + h / 2],
    );
  }

  poly(points: readonly (readonly [number, number])[], ink: Ink, cut: Cut = {}): this {
    return this.path(`M${points.map(([x, y]) => `${x},${y}`).join("L")}Z`, ink, cut);
  }

  /** A stroke with round ends; the X-ray keeps its middle. `flat` cuts the ends square. */
  line(d: string, ink: Ink, width: number, cut: Cut & { flat?: boolean } = {}): this {
    const caps = cut.flat ? "" : ' stroke-linecap="round" stroke-linejoin="round"';
    const paint =
      this.mode === "print" ? ` fill="none" stroke="${this.palette[ink]}" stroke-width="${short(width)}"${caps}` : "";
    return this.emit(`<path d="${tidy(d)}"${paint}`, ink, cut, cut.pivot ?? [195, 360]);
  }

  /** A stroked circle. */
  ring(x: number, y: number, r: number, ink: Ink, width: number): this {
    return this.line(circlePath(x, y, r), ink, width);
  }

  /** Halftone dots that grow along a line or from a centre. */
  tone(tone: Tone): this {
    if (this.mode === "xray") return this;
    const dots = this.screen.draw(tone, this.palette[tone.ink]);
    const clip = tone.within ? ` clip-path="url(#${this.clip(tone.within)})"` : "";
    const opacity = tone.opacity === undefined ? "" : ` opacity="${tone.opacity}"`;
    this.body.push(`<g${clip}${opacity}>${dots}</g>`);
    return this;
  }

  /** Draws in local coordinates whose origin is put at the place. */
  at(place: Place, draw: () => void): this {
    const { x, y, scale = 1, turn = 0, flip = false } = place;
    const parts = [`translate(${short(x)} ${short(y)})`];
    if (turn) parts.push(`rotate(${short(turn)})`);
    if (scale !== 1 || flip) parts.push(`scale(${flip ? -round3(scale) : round3(scale)} ${round3(scale)})`);
    this.body.push(`<g transform="${parts.join("")}">`);
    draw();
    this.body.push("</g>");
    return this;
  }

  /** Keeps what is drawn within a path. */
  inside(path: string, draw: () => void): this {
    this.body.push(`<g clip-path="url(#${this.clip(path)})">`);
    draw();
    this.body.push("</g>");
    return this;
  }

  /** Calls back for 0 .. count - 1 with the index and its share of the way (0..1). */
  times(count: number, draw: (index: number, share: number) => void): this {
    for (let i = 0; i < count; i++) draw(i, count > 1 ? i / (count - 1) : 0);
    return this;
  }

  /** The layer's definitions and body; for `render-poster` and `render-avatar` only. */
  markup(): { definitions: string; body: string } {
    return { definitions: this.screen.definitions() + this.clips.join(""), body: this.body.join("") };
  }

  private clip(path: string): string {
    const d = tidy(path);
    const known = this.clips.findIndex((clip) => clip.includes(`d="${d}"`));
    if (known >= 0) return `${this.prefix}c${known}`;
    const id = `${this.prefix}c${this.clips.length}`;
    this.clips.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    return id;
  }

  private shape(open: string, ink: Ink, cut: Cut, centre: readonly [number, number]): this {
    return this.emit(this.mode === "print" ? `${open} fill="${this.palette[ink]}"` : open, ink, cut, centre);
  }

  private emit(open: string, ink: Ink, cut: Cut, centre: readonly [number, number]): this {
    if (cut.printOnly && this.mode === "xray") return this;
    const moves: string[] = [];
    let extra = "";
    if (this.mode === "print") {
      if (ink.startsWith(this.slip.ink)) moves.push(`translate(${short(this.slip.dx)} ${short(this.slip.dy)})`);
      if (cut.opacity !== undefined) extra += ` opacity="${cut.opacity}"`;
      if (cut.multiply) extra += ' style="mix-blend-mode:multiply"';
    } else {
      extra = ' vector-effect="non-scaling-stroke"';
    }
    if (cut.turn) {
      const [x, y] = cut.pivot ?? centre;
      moves.push(`rotate(${short(cut.turn)} ${short(x)} ${short(y)})`);
    }
    const transform = moves.length ? ` transform="${moves.join("")}"` : "";
    this.body.push(`${open}${extra}${transform}/>`);
    return this;
  }
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

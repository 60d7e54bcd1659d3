import { mix, overprint } from "./colour";
import type { Inks } from "./ink-sets";

/**
 * Everything a shape may be printed in: the five inks, and tints mixed from them.
 * `…Deep` is an ink with dark in it, `…Pale` an ink thinned with paper, `ab` one spot ink over the other.
 */
export type Ink = keyof Inks | "aDeep" | "bDeep" | "warmDeep" | "paperDeep" | "aPale" | "bPale" | "warmPale" | "ab";

export type Palette = Record<Ink, string>;

export const mixPalette = (inks: Inks): Palette => ({
  paper: inks.paper,
  a: inks.a,
  b: inks.b,
  dark: inks.dark,
  warm: inks.warm,
  aDeep: mix(inks.a, inks.dark, 0.42),
  bDeep: mix(inks.b, inks.dark, 0.42),
  warmDeep: mix(inks.warm, inks.a, 0.38),
  paperDeep: mix(inks.paper, inks.dark, 0.14),
  aPale: mix(inks.a, inks.paper, 0.6),
  bPale: mix(inks.b, inks.paper, 0.6),
  warmPale: mix(inks.warm, inks.paper, 0.5),
  ab: overprint(inks.a, inks.b),
});

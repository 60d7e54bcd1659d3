import { mix } from "./colour";
import type { Inks } from "./ink-sets";

/**
 * Everything a shape may be printed in: the five inks, and tints mixed from them.
 * `…Deep` is an ink with dark in it, `…Pale` an ink thinned with paper.
 */
export type Ink = keyof Inks | "aDeep" | "bDeep" | "warmDeep" | "paperDeep" | "aPale" | "bPale" | "warmPale" | Skin;

/** Faces and hands: tints of whichever spot ink is the warmer, so that nobody comes out green. */
export type Skin = "skin" | "skinPale" | "skinDeep" | "skinShade" | "skinDark";

export type Palette = Record<Ink, string>;

const warmth = (hex: string): number => Number.parseInt(hex.slice(1, 3), 16) - Number.parseInt(hex.slice(5, 7), 16);

const warmer = ({ a, b }: Inks): string => (warmth(a) >= warmth(b) ? a : b);

const mixSkins = (inks: Inks): Record<Skin, string> => {
  const { paper, dark, warm } = inks;
  const spot = warmer(inks);
  return {
    skin: mix(warm, spot, 0.48),
    skinPale: mix(spot, paper, 0.62),
    skinDeep: mix(spot, dark, 0.5),
    skinShade: mix(spot, dark, 0.12),
    skinDark: mix(spot, dark, 0.68),
  };
};

export const mixPalette = (inks: Inks): Palette => ({
  paper: inks.paper,
  a: inks.a,
  b: inks.b,
  dark: inks.dark,
  warm: inks.warm,
  aDeep: mix(inks.a, inks.dark, 0.42),
  bDeep: mix(inks.b, inks.dark, 0.42),
  warmDeep: mix(inks.warm, warmer(inks), 0.38),
  paperDeep: mix(inks.paper, inks.dark, 0.14),
  aPale: mix(inks.a, inks.paper, 0.6),
  bPale: mix(inks.b, inks.paper, 0.6),
  warmPale: mix(inks.warm, inks.paper, 0.5),
  ...mixSkins(inks),
});

import type { Copy, InkSet, InkSetName } from "./ink-sets";
import type { Kit } from "./kit";
import type { Random } from "./random";

/** Square of the sheet that a thumbnail shows. */
export interface Focus {
  x: number;
  y: number;
  size: number;
}

/** One composition of a motif, as its author writes it. `Choices` is what drawing and words share. */
export interface SceneSource<Choices> {
  focus: Focus;
  /** Seeded choices that both layers and the alt text need. */
  pick?: (random: Random) => Choices;
  /** What is drawn, as one plain sentence in each language. */
  alt: (choices: Choices, words: InkSet["words"]) => Copy;
  /** Sheet, background shapes, halftone. Start with `ground`, a backdrop, or both. */
  back: (kit: Kit, choices: Choices) => void;
  /** The motif alone; the page moves it against the back. */
  front: (kit: Kit, choices: Choices) => void;
}

/** A composition whose choices are made and hidden. */
export interface PreparedScene {
  focus: Focus;
  alt: (words: InkSet["words"]) => Copy;
  back: (kit: Kit) => void;
  front: (kit: Kit) => void;
}

export type Scene = (random: Random) => PreparedScene;

/** What a topic looks like: at least three scenes and three ink sets. */
export interface Motif {
  inks: readonly [InkSetName, InkSetName, InkSetName, ...InkSetName[]];
  scenes: readonly [Scene, Scene, Scene, ...Scene[]];
}

/** Motifs of one family of topics, keyed by topic id ("T01"). */
export type MotifFamily = Readonly<Record<string, Motif>>;

export function scene<Choices = null>(source: SceneSource<Choices>): Scene {
  return (random) => {
    const choices = source.pick ? source.pick(random) : (null as Choices);
    return {
      focus: source.focus,
      alt: (words) => source.alt(choices, words),
      back: (kit) => source.back(kit, choices),
      front: (kit) => source.front(kit, choices),
    };
  };
}

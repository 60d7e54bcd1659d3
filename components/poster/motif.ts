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
  /** Never mirrored: letters, digits, ticks, notes, or time running from left to right. */
  readsOneWay?: true;
  /** Moves and scales the front, focus included, so that a tall motif also fits a wide frame. */
  fit?: { x: number; y: number; scale: number };
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
  readsOneWay: boolean;
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
    const { fit, focus } = source;
    const draw = (kit: Kit) => source.front(kit, choices);
    return {
      focus: fit
        ? { x: fit.x + focus.x * fit.scale, y: fit.y + focus.y * fit.scale, size: focus.size * fit.scale }
        : focus,
      readsOneWay: source.readsOneWay ?? false,
      alt: (words) => source.alt(choices, words),
      back: (kit) => source.back(kit, choices),
      front: (kit) => (fit ? void kit.at(fit, () => draw(kit)) : draw(kit)),
    };
  };
}

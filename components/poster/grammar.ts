import { INK_SETS, type InkSet } from "./ink-sets";
import type { PreparedScene } from "./motif";
import { MOTIFS } from "./motifs/registry";
import { createRandom, hashParts } from "./random";

export interface PosterKey {
  /** "T01" to "T84". */
  topicId: string;
  seed: number;
}

export interface Sentence {
  scene: PreparedScene;
  inks: InkSet;
  mirrored: boolean;
  /** The spot ink that the press printed a little off, and how far. */
  slip: { ink: "a" | "b"; dx: number; dy: number };
  /** Distance of halftone dots. */
  pitch: number;
}

export const isDrawn = (topicId: string): boolean => Object.hasOwn(MOTIFS, topicId);

/**
 * Everything that (topic, seed) decides. Composition and ink set both step with the seed, so that
 * neighbouring seeds never share either; the rest is chance.
 */
export function compose({ topicId, seed }: PosterKey): Sentence {
  const motif = isDrawn(topicId) ? MOTIFS[topicId] : undefined;
  if (!motif) throw new RangeError(`no motif for topic ${topicId}`);
  const step = Math.abs(Math.trunc(seed)) + (hashParts(topicId) % 97);
  const { scenes, inks } = motif;
  const prepare = scenes[step % scenes.length] ?? scenes[0];
  const inkName = inks[(step + lag(step, scenes.length, inks.length)) % inks.length] ?? inks[0];
  const random = createRandom(topicId, seed, "grammar");
  const flipped = random.chance(0.5);
  const slip = { ink: random.pick<"a" | "b">(["a", "b"]), dx: off(random.next()), dy: off(random.next()) };
  const pitch = Math.round(random.between(8.2, 9.8) * 10) / 10;
  const scene = prepare(random);
  return { scene, inks: INK_SETS[inkName], mirrored: flipped && !scene.readsOneWay, slip, pitch };
}

/** How far the inks have fallen behind, so that every scene meets every ink set even if both repeat together. */
function lag(step: number, sceneCount: number, inkCount: number): number {
  let together = sceneCount;
  while (together % inkCount) together += sceneCount;
  return together < sceneCount * inkCount ? Math.floor(step / together) : 0;
}

const off = (chance: number): number => (chance < 0.5 ? -1 : 1) * (1 + ((chance * 2) % 1) * 1.4);

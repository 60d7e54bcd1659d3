import type { AttackStepView } from "@/lib/domain/attack-views";

/** A piece of the bar below a step. rest: neither right nor wrong. */
export interface Part {
  readonly kind: "right" | "wrong" | "rest";
  readonly count: number;
}

/** Which figures of a step make up a bar: those right, those wrong if they are told, and how many there are. */
const BARS: Readonly<Record<string, readonly [right: string, wrong: string | null, all: string]>> = {
  "the-list.read": ["read", null, "rows"],
  "the-list.truth": ["found", "wrong", "read"],
  "undo-the-numbers.known": ["right", null, "clusters"],
  "undo-the-numbers.snapshot": ["right", null, "clusters"],
  "undo-the-numbers.probe": ["right", null, "clusters"],
  "undo-the-numbers.all": ["right", null, "clusters"],
  "three-videos.videos": ["right", null, "people"],
  "three-videos.days": ["right", "wrong", "people"],
  "one-person-fewer.repeat": ["right", null, "trials"],
  "journalists-source.days": ["left", null, "sharing"],
  "journalists-source.repeat": ["right", null, "tried"],
  "partner-merge.byLooks": ["unique", null, "rows"],
  "partner-merge.byAddress": ["unique", null, "rows"],
  "partner-merge.joined": ["right", null, "rows"],
  "partner-merge.truth": ["found", null, "holders"],
  "advertisers-list.learn": ["right", "wrong", "clicks"],
};

/** The bar of a step; null where it has none, or nothing to divide. Pieces sum to the whole. */
export function stepParts(attack: string, { key, figures }: AttackStepView): Part[] | null {
  const bar = BARS[`${attack}.${key}`];
  if (!bar) return null;
  const count = (name: string | null) => (name === null ? 0 : Number(figures[name] ?? 0));
  const [right, wrong, all] = bar.map(count) as [number, number, number];
  if (all <= 0) return null;
  return [
    { kind: "right", count: right },
    { kind: "wrong", count: wrong },
    { kind: "rest", count: Math.max(0, all - right - wrong) },
  ];
}

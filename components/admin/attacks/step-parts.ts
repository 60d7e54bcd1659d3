import type { Mark } from "@/components/charts/dot-panel";
import type { AttackStepView } from "@/lib/domain/attack-views";

/** A part of the people that a step is about. word: key below `attacks.page.marks`. */
export interface Part {
  readonly word: string;
  readonly mark: Mark;
  readonly count: number;
}

interface Panels {
  /** the figure that says how many there are in all */
  readonly all: string;
  readonly right: readonly [figure: string, word: string];
  readonly wrong?: readonly [figure: string, word: string];
  /** those in neither */
  readonly rest?: string;
}

const NAMES_BACK: Panels = { all: "clusters", right: ["right", "nameBack"], rest: "nameLost" };
const ONE_OF_A_KIND: Panels = { all: "rows", right: ["unique", "single"], rest: "alike" };

/** Which figures of a step are drawn as marks. */
const PANELS: Readonly<Record<string, Panels>> = {
  "the-list.read": { all: "rows", right: ["read", "read"], rest: "unread" },
  "the-list.truth": { all: "read", right: ["found", "holds"], wrong: ["wrong", "wrongly"] },
  "undo-the-numbers.known": NAMES_BACK,
  "undo-the-numbers.snapshot": NAMES_BACK,
  "undo-the-numbers.probe": NAMES_BACK,
  "undo-the-numbers.all": NAMES_BACK,
  "three-videos.videos": { all: "people", right: ["right", "found"], rest: "unfound" },
  "three-videos.days": { all: "people", right: ["right", "found"], wrong: ["wrong", "mistaken"], rest: "unfound" },
  "one-person-fewer.repeat": { all: "trials", right: ["right", "called"], rest: "uncalled" },
  "journalists-source.join": { all: "sharing", right: ["sharing", "sharing"] },
  "journalists-source.days": { all: "sharing", right: ["left", "fits"], rest: "ruledOut" },
  "journalists-source.repeat": { all: "tried", right: ["right", "picked"], wrong: ["swept", "swept"] },
  "partner-merge.byLooks": ONE_OF_A_KIND,
  "partner-merge.byAddress": ONE_OF_A_KIND,
  "partner-merge.joined": { all: "rows", right: ["right", "joined"], rest: "unjoined" },
  "partner-merge.truth": { all: "holders", right: ["found", "holds"], wrong: ["wrong", "wrongly"] },
  "advertisers-list.aim": { all: "reach", right: ["reach", "reached"] },
  "advertisers-list.learn": { all: "clicks", right: ["right", "clickedRight"], wrong: ["wrong", "clickedWrong"] },
};

/** The people of a step, part by part; null where it is about none. */
export function stepParts(attack: string, { key, figures }: AttackStepView): Part[] | null {
  const panels = PANELS[`${attack}.${key}`];
  if (!panels) return null;
  const count = (figure: string | undefined) => (figure === undefined ? 0 : Number(figures[figure] ?? 0));
  const { all, right, wrong, rest } = panels;
  const parts: Part[] = [{ word: right[1], mark: "dot", count: count(right[0]) }];
  if (wrong) parts.push({ word: wrong[1], mark: "diamond", count: count(wrong[0]) });
  if (rest)
    parts.push({ word: rest, mark: "ring", count: Math.max(0, count(all) - count(right[0]) - count(wrong?.[0])) });
  return count(all) > 0 ? parts : null;
}

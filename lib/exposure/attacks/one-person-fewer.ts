import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { ExposureView } from "../measure";
import { roundCount } from "../mechanisms/round-count";
import { twoSidedGeometric } from "../mechanisms/two-sided-geometric";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";

/** Times it is tried on somebody listed, and as often on somebody else. */
const TRIALS = 2_000;

/** The published numbers that one person could change: those listed in their cluster, and those listed at all. */
interface Counts {
  readonly cell: number;
  readonly total: number;
}

/**
 * One person fewer: a count is published, somebody is known to have left, the count is published again. Does it tell whether they were
 * on the list? Whoever tries it knows everybody else on it, which is the worst case that privacy promises are made
 * for, and says "was on it" where the second figure looks more like one fewer. success: share rightly called on it less
 * share wrongly called so (membership advantage), 0…1 but for chance; numerator and denominator are of
 * TRIALS each; nobody listed: null. Exact counts: 1, whatever is hidden below a threshold. With noise ε it
 * reaches (e^ε − 1)/(e^ε + 1), here measured by drawing. O(users + trials).
 * Source: vectors D2 and D3; Kairouz, Oh, Viswanath 2015. Example: 12 → 11 → 1.
 */
export const onePersonFewer: Attack = {
  id: "one-person-fewer",
  from: "outside",
  role: "ads-sales",
  basis: "published",
  run(view, seed) {
    const log = attackLog();
    const { listed, byCluster } = listedByCluster(view);
    if (listed.length === 0) {
      log.tell("nobody", PACE.open);
      return log.end(0, 0);
    }
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 4));
    const example = countsOf(listed[integerBelow(random, listed.length)] as number);
    log.tell("before", PACE.open + PACE.note, { ...shownFigures(view, example, random), exact: example.total });
    log.tell("leave", 0);
    const left = { cell: example.cell - 1, total: example.total - 1 };
    log.tell("after", PACE.open + PACE.note, { ...shownFigures(view, left, random), exact: left.total });
    let right = 0;
    let wrong = 0;
    for (let i = 0; i < TRIALS; i++) {
      const counts = countsOf(listed[integerBelow(random, listed.length)] as number);
      if (saysListed(view, counts, true, random)) right++;
      if (saysListed(view, counts, false, random)) wrong++;
    }
    log.tell("repeat", 0, { right, wrong, trials: TRIALS });
    log.tell("advantage", 0, { advantage: (right - wrong) / TRIALS });
    return log.end(right - wrong, TRIALS);

    function countsOf(cluster: number): Counts {
      return { cell: byCluster[cluster] as number, total: listed.length };
    }
  },
};

/** The cluster of everyone listed, and how many of each cluster that is. */
function listedByCluster({ population }: ExposureView): { listed: number[]; byCluster: Uint32Array } {
  const byCluster = new Uint32Array(population.held.clustering.count + 1);
  const listed: number[] = [];
  for (let user = 0; user < population.count; user++) {
    const share = population.listShare[user] as number;
    if (share < population.cutOffShare || share <= 0 || population.erased[user] === 1) continue;
    const cluster = population.cluster[user] as number;
    listed.push(cluster);
    byCluster[cluster] = (byCluster[cluster] as number) + 1;
  }
  return { listed, byCluster };
}

/** Whether the second publication looks as if the one who left had been counted in the first. */
function saysListed(view: ExposureView, before: Counts, wasListed: boolean, random: Random): boolean {
  const after = wasListed ? { cell: before.cell - 1, total: before.total - 1 } : before;
  if (view.policy.publish.countEpsilon !== null) {
    // Looking at both figures would spend the budget of both; the cell alone is the sharper one, where it is shown.
    const shown = published(view, after.cell, random);
    if (shown !== null) return shown < before.cell;
    const total = published(view, after.total, random);
    return total !== null && total < before.total;
  }
  return (["cell", "total"] as const).some(
    (which) => published(view, after[which], random) !== published(view, before[which], random),
  );
}

/** A count as it leaves the tool; null: hidden. */
function published({ policy }: ExposureView, count: number, random: Random): number | null {
  const { countEpsilon, smallCell, roundTo } = policy.publish;
  const noised = countEpsilon === null ? count : Math.max(0, count + twoSidedGeometric(random, countEpsilon));
  if (smallCell !== null && noised < smallCell) return null;
  return roundTo === null ? noised : roundCount(noised, roundTo);
}

function shownFigures(view: ExposureView, counts: Counts, random: Random) {
  return { cell: published(view, counts.cell, random), total: published(view, counts.total, random) };
}

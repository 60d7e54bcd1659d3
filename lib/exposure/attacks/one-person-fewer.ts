import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { ExposurePopulation } from "../exposure-population";
import { isListed } from "../inference/list-against-truth";
import { listedCells } from "../linkage/listed-cells";
import { type CountPolicy, type Publication, publication, tellingApart } from "../linkage/published-count";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";

/** Times it is tried on somebody listed, and as often on somebody else. */
const TRIALS = 2_000;

/** What may be published once the one has left: if they were counted before, and if they never were. */
interface Cases {
  readonly listed: Publication;
  readonly other: Publication;
}

/**
 * One person fewer: a count is published, somebody is known to have left, the count is published again. Does it tell whether they were
 * on the list? Whoever tries it knows everybody else on it, which is the worst case that privacy promises are made
 * for, takes the more telling of the two counts that the one could be in (their cluster's part of the list, or the whole), and
 * says "was on it" where that is the likelier story. success: share of the listed called so less share of the others called
 * so (membership advantage); numerator and denominator are of TRIALS each; nobody listed: null. Exact counts: 1, whatever
 * is hidden below a threshold. With noise ε it reaches (e^ε − 1)/(e^ε + 1), here by drawing. O(users + trials).
 * Source: vectors D2 and D3; Kairouz, Oh, Viswanath 2015. Example: 12 → 11 → 1; ε = .5 → about .245.
 */
export const onePersonFewer: Attack = {
  id: "one-person-fewer",
  from: "outside",
  role: "ads-sales",
  basis: "published",
  run({ population, policy }, seed) {
    const log = attackLog();
    const { byCluster, total } = listedCells(population);
    if (total === 0) {
      log.tell("nobody", PACE.open);
      return log.end(0, 0);
    }
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 4));
    const clusters = clustersOfListed(population);
    const pick = () => clusters[integerBelow(random, clusters.length)] as number;
    const cell = byCluster[pick()] as number;
    const shown = (count: number) => drawn(publication(count, policy.publish), random);
    log.tell("before", PACE.open + PACE.note, { cell: shown(cell), total: shown(total) });
    log.tell("leave", 0);
    log.tell("after", PACE.open + PACE.note, { cell: shown(cell - 1), total: shown(total - 1) });
    const ofTotal = casesOf(total, policy.publish);
    const ofCells = byCluster.map((count) => (count > 0 ? casesOf(count, policy.publish) : ofTotal));
    let right = 0;
    let wrong = 0;
    for (let i = 0; i < TRIALS; i++) {
      const own = ofCells[pick()] as Cases;
      const cases = tellingApart(own.listed, own.other) >= tellingApart(ofTotal.listed, ofTotal.other) ? own : ofTotal;
      if (saysListed(cases, drawn(cases.listed, random))) right++;
      if (saysListed(cases, drawn(cases.other, random))) wrong++;
    }
    log.tell("repeat", 0, { right, wrong, trials: TRIALS });
    log.tell("advantage", 0, { advantage: (right - wrong) / TRIALS });
    return log.end(right - wrong, TRIALS);
  },
};

function clustersOfListed(population: ExposurePopulation): number[] {
  const clusters: number[] = [];
  for (let user = 0; user < population.count; user++)
    if (population.erased[user] === 0 && isListed(population, user)) clusters.push(population.cluster[user] as number);
  return clusters;
}

function casesOf(count: number, policy: CountPolicy): Cases {
  return { listed: publication(count - 1, policy), other: publication(count, policy) };
}

/** One outcome of a publication, by its chances; null: hidden. */
function drawn(chances: Publication, random: Random): number | null {
  let left = random();
  let last: number | null = null;
  for (const [outcome, chance] of chances) {
    last = outcome;
    left -= chance;
    if (left < 0) break;
  }
  return last;
}

function saysListed({ listed, other }: Cases, seen: number | null): boolean {
  return (listed.get(seen) ?? 0) > (other.get(seen) ?? 0);
}

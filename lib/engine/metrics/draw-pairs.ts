import { integerBelow } from "../random/distributions";
import type { Random } from "../random/random";

/** How many pairs there are of a kind, and whether each was visited once or some were drawn. */
export interface PairCount {
  readonly pairs: number;
  readonly exact: boolean;
}

/** Pairs of the same group, and all others. */
export interface PairCounts {
  readonly within: PairCount;
  readonly outside: PairCount;
}

/**
 * Visits pairs of people, those of the same group apart from the others, since there are so few of them that drawing from
 * all pairs would hardly meet one. At most half of `limit` of either kind: when there are more, that many are drawn with
 * replacement; when all fit into `limit`, all are visited. members: the people, each once; group: per person, `ungrouped`
 * = in none. Cost: O(limit + people), and O(people²) steps without a visit where nearly everyone is in one group.
 */
export function drawPairs(
  members: readonly number[],
  group: ArrayLike<number>,
  ungrouped: number,
  limit: number,
  random: Random,
  visit: (a: number, b: number, within: boolean) => void,
): PairCounts {
  const groups = grouped(members, group, ungrouped);
  const pairsOf = (people: number) => (people * (people - 1)) / 2;
  const within = groups.reduce((sum, people) => sum + pairsOf(people.length), 0);
  const outside = pairsOf(members.length) - within;
  const all = within + outside <= limit;
  const exact = { within: all || within <= limit / 2, outside: all || outside <= limit / 2 };
  const same = (a: number, b: number) => group[a] === group[b] && group[a] !== ungrouped;
  if (exact.within) for (const people of groups) eachPair(people, (a, b) => visit(a, b, true));
  else {
    const ends: number[] = [];
    for (const people of groups) ends.push((ends.at(-1) ?? 0) + pairsOf(people.length));
    for (let n = 0; n < limit / 2; n++) {
      const at = integerBelow(random, within);
      const people = groups[ends.findIndex((end) => at < end)] as number[];
      drawn(people, random, (a, b) => visit(a, b, true));
    }
  }
  if (exact.outside)
    eachPair(members, (a, b) => {
      if (!same(a, b)) visit(a, b, false);
    });
  else
    for (let n = 0; n < limit / 2; )
      drawn(members, random, (a, b) => {
        if (same(a, b)) return;
        visit(a, b, false);
        n++;
      });
  return { within: { pairs: within, exact: exact.within }, outside: { pairs: outside, exact: exact.outside } };
}

function grouped(members: readonly number[], group: ArrayLike<number>, ungrouped: number): number[][] {
  const groups = new Map<number, number[]>();
  for (const person of members) {
    const label = group[person] as number;
    if (label === ungrouped) continue;
    const people = groups.get(label);
    if (people) people.push(person);
    else groups.set(label, [person]);
  }
  return [...groups.values()];
}

function eachPair(people: readonly number[], visit: (a: number, b: number) => void): void {
  for (let i = 0; i < people.length; i++)
    for (let j = i + 1; j < people.length; j++) visit(people[i] as number, people[j] as number);
}

function drawn(people: readonly number[], random: Random, visit: (a: number, b: number) => void): void {
  const i = integerBelow(random, people.length);
  const j = integerBelow(random, people.length - 1);
  visit(people[i] as number, people[j < i ? j : j + 1] as number);
}

import { keptWith } from "./kept-with";
import type { Roster, RosterEntry } from "./roster";

const byTopic = keptWith<Roster, number, readonly RosterEntry[]>();

export function shareOf(entry: RosterEntry, topic: number): number {
  const { watches, shareSum } = entry.profile;
  return watches > 0 ? (shareSum[topic] as number) / watches : 0;
}

/** Personas that watched a topic at all, by falling share. Sorted once per revision: O(personas · log personas). */
export function viewersAmong(roster: Roster, topic: number): readonly RosterEntry[] {
  return byTopic(roster, topic, () =>
    roster.entries
      .filter((entry) => (entry.profile.topicWatches[topic] as number) > 0)
      .map((entry) => ({ entry, share: shareOf(entry, topic) }))
      .sort((a, b) => b.share - a.share || (a.entry.id < b.entry.id ? -1 : 1))
      .map(({ entry }) => entry),
  );
}

/** Sums over the personas that watched a topic. shares: Σ of the topic's part in their watches. */
export interface TopicSums {
  readonly viewers: number;
  readonly listed: number;
  readonly watches: number;
  readonly shares: number;
}

const sums = keptWith<Roster, number, readonly TopicSums[]>();

/** Of every topic, for a cut-off share. Summed once per revision: O(personas · topics). */
export function topicSums(roster: Roster, topics: number, cutOff: number): readonly TopicSums[] {
  return sums(roster, cutOff, () =>
    Array.from({ length: topics }, (_, topic) => {
      const sum = { viewers: 0, listed: 0, watches: 0, shares: 0 };
      for (const entry of roster.entries) {
        const watches = entry.profile.topicWatches[topic] as number;
        if (watches === 0) continue;
        sum.viewers += 1;
        sum.watches += watches;
        sum.shares += entry.profile.shareSum[topic] as number;
        if (shareOf(entry, topic) >= cutOff) sum.listed += 1;
      }
      return sum;
    }),
  );
}

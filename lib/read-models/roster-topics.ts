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
      .sort((a, b) => shareOf(b, topic) - shareOf(a, topic) || (a.id < b.id ? -1 : 1)),
  );
}

/** How many of entries by falling share reach a share. */
export function countAtLeast(entries: readonly RosterEntry[], topic: number, share: number): number {
  let count = 0;
  while (count < entries.length && shareOf(entries[count] as RosterEntry, topic) >= share) count += 1;
  return count;
}

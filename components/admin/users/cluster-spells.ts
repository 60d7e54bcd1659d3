import type { UserHistory } from "@/lib/domain/user-page";

export interface Spell {
  clusterId: string;
  name: string;
  from: number;
  to: number;
  current: boolean;
}

/** Runs of watches after which the guess was one and the same cluster. */
export function clusterSpells(history: UserHistory): Spell[] {
  const spells: Spell[] = [];
  for (const step of history) {
    const last = spells.at(-1);
    if (last === undefined || last.clusterId !== step.clusterId) {
      if (last !== undefined) last.to = step.afterWatches;
      spells.push({
        clusterId: step.clusterId,
        name: step.name,
        from: step.afterWatches,
        to: step.afterWatches,
        current: false,
      });
    } else last.to = step.afterWatches;
  }
  const last = spells.at(-1);
  if (last !== undefined) last.current = true;
  return spells;
}

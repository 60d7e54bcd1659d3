import type { RecommendInput } from "@/lib/engine/recommenders/recommender";
import { RECOMMENDERS, type RecommenderId } from "@/lib/engine/recommenders/registry";
import { watchesOf } from "@/lib/engine/world/history";
import type { World } from "@/lib/engine/world/world";
import { viewerOf } from "./viewers";

/** A background user with three quarters of a history, and what it watched in the last quarter and never before. */
export interface HeldOut {
  readonly user: number;
  readonly person: Omit<RecommendInput, "seed" | "limit">;
  readonly later: ReadonlySet<number>;
}

/**
 * Takes the last quarter of the watches of every `every`-th user out of the table that models learn from. (The mean
 * engagement of a video still holds them: a quarter of one in `every` of its watches.) Background users choose for
 * themselves, so no feed has steered what they went on to watch.
 */
export function holdOut(from: World, every: number): { world: World; people: HeldOut[] } {
  const { offsets, ...columns } = from.watches;
  const rows: number[] = [];
  const kept = new Uint32Array(offsets.length);
  const people: HeldOut[] = [];
  for (let user = 0; user < from.users.count; user++) {
    const start = offsets[user] as number;
    const all = (offsets[user + 1] as number) - start;
    const cut = user % every === 0 ? Math.floor(all * 0.75) : all;
    for (let i = start; i < start + cut; i++) rows.push(i);
    kept[user + 1] = rows.length;
    if (cut === all) continue;
    const watches = watchesOf(from, user, 0);
    const person = viewerOf(from, watches.slice(0, cut));
    const later = watches.slice(cut).flatMap(({ video }) => (person.seen.includes(video) ? [] : [video]));
    people.push({ user, person, later: new Set(later) });
  }
  const watches = {
    offsets: kept,
    video: Uint16Array.from(rows, (i) => columns.video[i] as number),
    fraction: Uint8Array.from(rows, (i) => columns.fraction[i] as number),
    actions: Uint8Array.from(rows, (i) => columns.actions[i] as number),
    minute: Uint16Array.from(rows, (i) => columns.minute[i] as number),
  };
  return { world: { ...from, watches }, people };
}

/** Share of the recommended videos, `limit` a person, that the person watched later. */
export function heldOutPrecision(world: World, people: readonly HeldOut[], id: RecommenderId, limit: number): number {
  let hits = 0;
  for (const { person, later, user } of people)
    for (const item of RECOMMENDERS[id].recommend(world, { ...person, seed: user, limit }))
      if (later.has(item.video)) hits++;
  return hits / (people.length * limit);
}

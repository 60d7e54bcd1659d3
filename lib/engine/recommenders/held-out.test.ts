import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { viewerOf } from "@/lib/testing/viewers";
import { watchesOf } from "../world/history";
import type { World } from "../world/world";
import type { RecommenderId } from "./recommender";
import { RECOMMENDERS } from "./registry";

const full = tinyWorld();
const LIMIT = 20;
const EVERY = 10;

/**
 * The last quarter of the watches of every tenth user is taken out of the table that the models learn from. (The mean
 * engagement of a video still holds them, 2 % of its watches.) A hit is a recommended video that the user went on to
 * watch and had not watched before. Background users choose for themselves, so no feed has steered what they watched.
 */
const { world, cases } = holdOut(full);

function holdOut(from: World) {
  const { offsets, ...columns } = from.watches;
  const rows: number[] = [];
  const kept = new Uint32Array(offsets.length);
  const cases: { person: ReturnType<typeof viewerOf>; later: ReadonlySet<number>; user: number }[] = [];
  for (let user = 0; user < from.users.count; user++) {
    const start = offsets[user] as number;
    const end = offsets[user + 1] as number;
    const cut = user % EVERY === 0 ? Math.floor((end - start) * 0.75) : end - start;
    for (let i = start; i < start + cut; i++) rows.push(i);
    kept[user + 1] = rows.length;
    if (cut === end - start) continue;
    const watches = watchesOf(from, user, 0);
    const person = viewerOf(from, watches.slice(0, cut));
    const later = new Set(watches.slice(cut).flatMap(({ video }) => (person.seen.includes(video) ? [] : [video])));
    cases.push({ person, later, user });
  }
  const watches = {
    offsets: kept,
    video: Uint16Array.from(rows, (i) => columns.video[i] as number),
    fraction: Uint8Array.from(rows, (i) => columns.fraction[i] as number),
    actions: Uint8Array.from(rows, (i) => columns.actions[i] as number),
    minute: Uint16Array.from(rows, (i) => columns.minute[i] as number),
  };
  return { world: { ...from, watches }, cases };
}

/** Share of recommended videos that were watched later. */
function precision(id: RecommenderId): number {
  let hits = 0;
  for (const { person, later, user } of cases)
    for (const item of RECOMMENDERS[id].recommend(world, { ...person, seed: user, limit: LIMIT }))
      if (later.has(item.video)) hits++;
  return hits / (cases.length * LIMIT);
}

describe("videos that people went on to watch by themselves", () => {
  const chance = precision("random");

  it("are met by lot about as often as they lie in the catalogue", () => {
    const share = cases.reduce((sum, { later, person }) => sum + later.size / (600 - new Set(person.seen).size), 0);
    expect(chance / (share / cases.length)).toBeGreaterThan(0.7);
    expect(chance / (share / cases.length)).toBeLessThan(1.3);
  });

  it.each(["neighbours", "co-watch", "matrix-factorisation", "content-based", "cluster-driven", "engagement"] as const)(
    "are met by %s three times as often as by lot",
    (id) => {
      expect(precision(id)).toBeGreaterThan(3 * chance);
    },
  );

  it("are met by the popular more often than by lot, less often than by any that knows the person", () => {
    const popular = precision("popular");
    expect(popular).toBeGreaterThan(1.2 * chance);
    for (const id of ["neighbours", "co-watch", "matrix-factorisation"] as const)
      expect(precision(id)).toBeGreaterThan(1.5 * popular);
  });
});

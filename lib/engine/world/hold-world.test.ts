import { describe, expect, it } from "vitest";
import type { LearnPolicy } from "@/lib/domain/data-policy";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { drawErased, drawOptOut, ERASED_CHANCE, OPT_OUT_CHANCE } from "../population/opt-out";
import { answeredLabel } from "./held/answered-label";
import { memberCentroids } from "./held/member-centroids";
import { watchesOf } from "./history";
import { holdPerson } from "./hold-person";
import { holdWorld } from "./hold-world";
import { userIndex } from "./locate";
import { DIMENSIONS, MINUTES_PER_DAY, type World } from "./world";

const world = tinyWorld();
const EVERYTHING: LearnPolicy = {
  retentionDays: null,
  blockedTopics: "none",
  optOut: false,
  erasure: false,
  onDevice: false,
  labelEpsilon: null,
};
const under = (change: Partial<LearnPolicy>) => holdWorld(world, { ...EVERYTHING, ...change });
const rowOf = (held: World, u: number) => held.profiles.subarray(u * DIMENSIONS, (u + 1) * DIMENSIONS);
const watchesHeld = (held: World, u: number) =>
  (held.watches.offsets[u + 1] as number) - (held.watches.offsets[u] as number);

describe("holdWorld", () => {
  it("is the world itself where everything is kept", () => {
    expect(under({})).toBe(world);
  });

  it("leaves the world alone and gives every policy a hash of its own, always the same", () => {
    const before = [world.hash, world.profiles.slice(), world.members.user.slice()];
    const policies: Partial<LearnPolicy>[] = [
      { retentionDays: 7 },
      { blockedTopics: "direct" },
      { blockedTopics: "direct-and-proxies" },
      { optOut: true },
      { erasure: true },
      { onDevice: true },
      { labelEpsilon: 3 },
    ];
    const hashes = policies.map((policy) => under(policy).hash);
    expect(new Set([world.hash, ...hashes]).size).toBe(policies.length + 1);
    expect(policies.map((policy) => under(policy).hash)).toEqual(hashes);
    expect([world.hash, world.profiles, world.members.user]).toEqual(before);
  });

  it("keeps under a window that holds everything what the world has, but for rounding of the fit's own labels", () => {
    const held = under({ retentionDays: world.scenario.population.days });
    expect(held.profiles).toEqual(world.profiles);
    expect(held.viewers.user).toEqual(world.viewers.user);
    expect(held.totals).toEqual(world.totals);
    const moved = held.assignments.cluster.filter((k, u) => k !== world.assignments.cluster[u]).length;
    expect(moved).toBeLessThan(world.users.count * 0.02);
  });

  it("forgets watches older than the window, and only those", () => {
    const held = under({ retentionDays: 7 });
    const from = (world.scenario.population.days - 7) * MINUTES_PER_DAY;
    expect(held.watches.minute.every((minute) => minute >= from)).toBe(true);
    expect(held.watches.video.length).toBe(world.watches.minute.filter((minute) => minute >= from).length);
    expect(held.totals.watches.reduce((a, b) => a + b, 0)).toBe(held.watches.video.length);
  });

  it.each(["direct", "direct-and-proxies"] as const)("knows nothing of blocked topics: %s", (blockedTopics) => {
    const held = under({ blockedTopics });
    const { groups, topics } = world.scenario;
    const ids = groups.flatMap((g) =>
      blockedTopics === "direct" ? g.directTopics : [...g.directTopics, ...g.proxyTopics],
    );
    const clustering = held.clustering;
    for (const id of new Set(ids)) {
      const t = topics.findIndex((topic) => topic.id === id);
      expect(held.viewers.offsets[t + 1]).toBe(held.viewers.offsets[t]);
      for (const column of [held.profiles, clustering.centroids, clustering.topicShare, held.videos.topicWeights])
        for (let row = t; row < column.length; row += DIMENSIONS) if (column[row] !== 0) expect.fail(`${id} is known`);
    }
    for (let k = 0; k < clustering.count; k++) {
      const square = clustering.centroids
        .subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS)
        .reduce((sum, value) => sum + value * value, 0);
      expect(square).toBeCloseTo(1, 9);
    }
  });

  it("holds nothing of those who opted out, and as much as before of the rest", () => {
    const held = under({ optOut: true });
    const left = drawOptOut(world);
    const members = new Set(held.members.user);
    const listed = new Set(held.viewers.user);
    for (let u = 0; u < world.users.count; u++) {
      expect(members.has(u)).toBe(left[u] === 0);
      if (left[u]) {
        expect([watchesHeld(held, u), held.assignments.cluster[u]]).toEqual([0, held.clustering.count]);
        expect(rowOf(held, u).every((value) => value === 0)).toBe(true);
        expect(listed.has(u)).toBe(false);
      } else expect(rowOf(held, u)).toEqual(rowOf(world, u));
    }
  });

  it("erases: no ID, no way to find it, and centroids of a world in which they never were", () => {
    const held = under({ erasure: true });
    const erased = drawErased(world);
    const stay = [...erased.keys()].filter((u) => erased[u] === 0);
    for (const [u, gone] of erased.entries()) {
      const id = world.users.id[u] as bigint;
      expect(held.users.id.includes(id)).toBe(gone === 0);
      expect(userIndex(held, String(id))).toBe(gone === 0 ? u : -1);
    }
    expect(held.users.byId.length).toBe(stay.length);
    const labels = Uint8Array.from(stay, (u) => nearest(world, rowOf(world, u)));
    const rows = Float32Array.from(stay.flatMap((u) => [...rowOf(world, u)]));
    expect(held.clustering.centroids).toEqual(memberCentroids(rows, labels, world.clustering.count));
  });

  it("has one label per user and nothing else where the phone guesses", () => {
    const held = under({ onDevice: true });
    expect(held.assignments.cluster).toEqual(world.assignments.cluster);
    expect([held.watches.video.length, held.viewers.user.length]).toEqual([0, 0]);
    for (const column of [held.profiles, held.assignments.similarity, held.assignments.margin])
      expect(column.every((value) => value === 0)).toBe(true);
    const { offsets, user } = held.members;
    const ids = Array.from(user.subarray(offsets[0], offsets[1]), (u) => world.users.id[u] as bigint);
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
  });

  it("answers labels at random, with none of what they came from beside them", () => {
    const held = under({ labelEpsilon: 3 });
    const same = held.assignments.cluster.filter((k, u) => k === world.assignments.cluster[u]).length;
    expect(same / world.users.count).toBeGreaterThan(0.4);
    expect(same / world.users.count).toBeLessThan(0.55);
    expect(held.members.user.length).toBe(world.users.count);
    expect(held.watches.video.length + held.viewers.user.length).toBe(0);
    expect(held.profiles.every((value) => value === 0)).toBe(true);
  });
});

describe("drawOptOut and drawErased", () => {
  it("draw holders and others with their chances, the same in any part of the population", () => {
    const out = drawOptOut(world);
    const holders = [...out].filter((_, u) => ((world.truth.groups[u] as number) & 1) === 1);
    const others = [...out].filter((_, u) => ((world.truth.groups[u] as number) & 1) === 0);
    const share = (draws: number[]) => draws.reduce((a, b) => a + b, 0) / draws.length;
    expect(Math.abs(share(holders) - OPT_OUT_CHANCE.holders)).toBeLessThan(0.15);
    expect(Math.abs(share(others) - OPT_OUT_CHANCE.others)).toBeLessThan(0.04);
    expect(Math.abs(share([...drawErased(world)]) - ERASED_CHANCE)).toBeLessThan(0.03);
    const few = { ...world.users, seed: world.users.seed.subarray(0, 50) };
    expect(drawErased({ users: few })).toEqual(drawErased(world).subarray(0, 50));
  });
});

describe("answeredLabel", () => {
  it("tells the truth as often as e^ε / (e^ε + 23) says: .105695, .466178, .865821", () => {
    for (const [epsilon, expected] of [
      [1, 0.105695],
      [3, 0.466178],
      [5, 0.865821],
    ] as const) {
      const draws = Array.from({ length: 20_000 }, (_, seed) => answeredLabel(7, 24, epsilon, seed));
      expect(draws.filter((label) => label === 7).length / draws.length).toBeCloseTo(expected, 1);
      expect(new Set(draws).size).toBe(24);
    }
    expect(answeredLabel(0, 1, 0, 5)).toBe(0);
  });
});

describe("holdPerson", () => {
  const person = { watches: watchesOf(world, 3, 0), optedOut: true, corrected: null, seed: 3 };

  it("guesses a person like the background user with the same watches", () => {
    const { guess } = holdPerson(world, EVERYTHING, person);
    expect(guess.cluster).toBe(world.assignments.cluster[3]);
  });

  it("holds nothing of somebody who opted out, and the label alone where the phone guesses", () => {
    expect(holdPerson(under({ optOut: true }), { ...EVERYTHING, optOut: true }, person).profile.watches).toBe(0);
    const { profile, guess, watches } = holdPerson(
      under({ onDevice: true }),
      { ...EVERYTHING, onDevice: true },
      person,
    );
    expect([profile.watches, watches.length, guess.similarity]).toEqual([0, 0, 0]);
    expect(guess.cluster).toBe(world.assignments.cluster[3]);
  });

  it("never guesses again what the person said is wrong", () => {
    const corrected = world.clustering.ids[world.assignments.cluster[3] as number] as string;
    const { guess } = holdPerson(world, EVERYTHING, { ...person, corrected });
    expect(guess.cluster).not.toBe(world.assignments.cluster[3]);
  });
});

function nearest({ clustering }: World, row: Float32Array): number {
  const cosines = Array.from({ length: clustering.count }, (_, k) =>
    row.reduce((sum, value, t) => sum + value * (clustering.centroids[k * DIMENSIONS + t] as number), 0),
  );
  return cosines.indexOf(Math.max(...cosines));
}

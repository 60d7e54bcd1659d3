import { describe, expect, it } from "vitest";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { assign } from "../clustering/assign";
import { adjustedRandIndex } from "../metrics/adjusted-rand-index";
import { emptyProfile, updateProfile } from "../profiling/interest-profile";
import { contactsPrior } from "../recommenders/contacts-prior";
import { recommend } from "../recommenders/recommend";
import { buildWorld } from "./build-world";
import { watchesOf } from "./history";
import { topicIndex, userIndex, videoId, videoIndex } from "./locate";
import { ACTION, DIMENSIONS, type World } from "./world";

const scenario = loadScenario("the-list");
const sized = (population: Partial<typeof scenario.population>) => ({
  ...scenario,
  population: { ...scenario.population, users: 300, videos: 240, watchesPerUser: 40, ...population },
});

describe("buildWorld", () => {
  it("gives the same world for the same scenario and seed, and another for another seed", () => {
    const first = buildWorld(sized({}), 5);
    expect(buildWorld(sized({}), 5).hash).toBe(first.hash);
    expect(buildWorld(sized({}), 6).hash).not.toBe(first.hash);
    expect(buildWorld(sized({ users: 301 }), 5).hash).not.toBe(first.hash);
  });

  it("has not changed since ENGINE_VERSION was last raised", () => {
    expect(buildWorld(sized({}), 5).hash).toMatchInlineSnapshot(`"c1f4a689264857da"`);
  });

  it("gives a user the same history however many others there are", () => {
    const few = buildWorld(sized({ users: 20 }), 5);
    const many = buildWorld(sized({ users: 200 }), 5);
    const to = few.watches.offsets[20] as number;
    expect(Array.from(few.watches.video)).toEqual(Array.from(many.watches.video.subarray(0, to)));
    expect(few.users.id[19]).toBe(many.users.id[19]);
  });

  it("recovers the planted archetypes well, and reports the index as it is", () => {
    const world = buildWorld({ ...scenario, population: { ...scenario.population, users: 2_000 } }, 1138);
    const index = adjustedRandIndex(world.assignments.cluster, world.truth.primaryArchetype);
    expect(index).toBeGreaterThan(0.85);
  });

  it("hides the truth from the recommender: turning it round changes no feed", () => {
    const world = tinyWorld();
    const { primaryArchetype, secondaryArchetype, groups } = world.truth;
    const turned: World = {
      ...world,
      truth: {
        primaryArchetype: primaryArchetype.slice().reverse(),
        secondaryArchetype: secondaryArchetype.slice().reverse(),
        groups: groups.slice().reverse(),
      },
    };
    const feed = (from: World, user: number) => {
      const watches = watchesOf(from, user, 0);
      const profile = updateProfile(emptyProfile(from), watches, from);
      const assignment = assign(from.clustering, profile.sum, profile.evidence);
      const contacts = contactsPrior(from, [3, 4]);
      return recommend(from, {
        profile,
        assignment,
        contacts,
        seen: watches.map((watch) => watch.video),
        seed: 1,
        limit: 5,
      });
    };
    for (const user of [0, 1, 2, 997]) expect(feed(turned, user)).toEqual(feed(world, user));
  });

  it("lists every viewer of a topic once, by falling share, with the counts of a brute-force walk", () => {
    const { viewers, watches, videos, users } = tinyWorld();
    for (const topic of [0, 5, 59]) {
      const from = viewers.offsets[topic] as number;
      const to = viewers.offsets[topic + 1] as number;
      const listed = viewers.user.subarray(from, to);
      expect(new Set(listed).size).toBe(to - from);
      for (let i = from + 1; i < to; i++)
        expect(viewers.share[i] as number).toBeLessThanOrEqual(viewers.share[i - 1] as number);
      let expected = 0;
      for (let u = 0; u < users.count; u++) {
        const rows = Array.from(watches.video.subarray(watches.offsets[u], watches.offsets[u + 1]));
        const counted = rows.filter((v) => (videos.topicWeights[v * DIMENSIONS + topic] as number) > 0).length;
        if (counted > 0) expected++;
        const at = listed.indexOf(u);
        expect(at >= 0 ? viewers.watches[from + at] : 0).toBe(counted);
      }
      expect(to - from).toBe(expected);
    }
  });

  it("keeps watches in time order, fractions and actions in range, mixtures summing to one", () => {
    const { watches, videos, users } = tinyWorld();
    let ordered = true;
    for (let u = 0; u < users.count; u++)
      for (let i = (watches.offsets[u] as number) + 1; i < (watches.offsets[u + 1] as number); i++)
        ordered &&= (watches.minute[i] as number) >= (watches.minute[i - 1] as number);
    expect(ordered).toBe(true);
    const acts = ACTION.liked | ACTION.commented | ACTION.shared;
    expect(watches.actions.every((actions) => !(actions & ACTION.skipped) || (actions & acts) === 0)).toBe(true);
    for (let v = 0; v < videos.count; v++) {
      const total = videos.topicWeights.subarray(v * DIMENSIONS, (v + 1) * DIMENSIONS).reduce((a, b) => a + b, 0);
      expect(total).toBeCloseTo(1, 6);
    }
  });

  it("takes no users and no watches as ordinary input", () => {
    const empty = buildWorld(sized({ watchesPerUser: 0, users: 3 }), 1);
    expect(Array.from(empty.assignments.cluster)).toEqual([23, 23, 23]);
    expect(empty.viewers.user).toHaveLength(0);
  });

  it("reports progress that only grows and ends complete", () => {
    const done: number[] = [];
    buildWorld(sized({ users: 1_100 }), 5, (progress) => {
      if (progress.stage === "users") done.push(progress.done);
    });
    expect(done).toEqual([550, 1_100]);
  });
});

describe("locate", () => {
  it("finds each user by ID and nobody by any other number", () => {
    const world = tinyWorld();
    for (const user of [0, 1, 500, 999]) expect(userIndex(world, String(world.users.id[user]))).toBe(user);
    expect(String(world.users.id[0])).toMatch(/^41\d{17}$/);
    expect(new Set(world.users.id).size).toBe(1_000);
    for (const id of ["", "abc", "4100000000000000000", "9999999999999999999", `${world.users.id[0]}1`])
      expect(userIndex(world, id)).toBe(-1);
  });

  it("finds videos and topics by ID and refuses others", () => {
    const world = tinyWorld();
    expect(videoIndex(world, videoId(599))).toBe(599);
    for (const id of ["V00601", "V99999", "V1", "00001", ""]) expect(videoIndex(world, id)).toBe(-1);
    expect(topicIndex(world, "T01")).toBe(0);
    expect(topicIndex(world, "T99")).toBe(-1);
  });
});

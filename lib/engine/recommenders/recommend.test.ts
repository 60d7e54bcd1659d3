import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { autopilotChoice } from "../choice/autopilot-choice";
import { assign } from "../clustering/assign";
import { contactsOf } from "../population/address-book";
import { dealPersona, personaPreference } from "../population/deal-persona";
import { emptyProfile, updateProfile } from "../profiling/interest-profile";
import { likeness } from "../ranking/marginal-relevance";
import { contactsPrior } from "./contacts-prior";
import { recommend } from "./recommend";

const world = tinyWorld();

/** A newcomer who watched the given videos to the end. */
function viewer(videos: readonly number[]) {
  const watches = videos.map((video, i) => ({
    video,
    fraction: 1,
    replays: 0,
    liked: true,
    commented: false,
    shared: false,
    skipped: false,
    atMs: i * 30_000,
  }));
  const profile = updateProfile(emptyProfile(world), watches, world);
  const assignment = assign(world.clustering, profile.sum, profile.evidence);
  return { profile, assignment, contacts: contactsPrior(world, []), seen: videos };
}

describe("recommend", () => {
  it("gives the same feed for the same profile and seed, and another for another seed", () => {
    const feed = (seed: number) => recommend(world, { ...viewer([]), seed, limit: 10 }).map((item) => item.video);
    expect(feed(1)).toEqual(feed(1));
    expect(feed(1)).not.toEqual(feed(2));
  });

  it("never repeats a seen video, gives reasons that sum to the score, and ranks from one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 599 }), { maxLength: 25 }), fc.integer(), (videos, seed) => {
        const feed = recommend(world, { ...viewer(videos), seed, limit: 10 });
        expect(feed).toHaveLength(10);
        expect(new Set(feed.map((item) => item.video)).size).toBe(10);
        feed.forEach((item, i) => {
          expect(videos).not.toContain(item.video);
          expect(item.rank).toBe(i + 1);
          const sum = item.reasons.reduce((total, part) => total + part.contribution, 0);
          expect(Math.abs(sum - item.score)).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("shows a newcomer different things, and someone with a taste more of it", () => {
    const first = recommend(world, { ...viewer([]), seed: 3, limit: 6 });
    for (let i = 1; i < 6; i++) {
      const pair = [first[i - 1]?.video as number, first[i]?.video as number] as const;
      expect(likeness(world.videos, pair[0], pair[1])).toBeLessThan(0.6);
    }
    const tattoos = Array.from({ length: 8 }, (_, n) => 5 + 60 * n);
    const feed = recommend(world, { ...viewer(tattoos), seed: 3, limit: 10 });
    const taste = feed.filter((item) => item.origin === "taste" || item.origin === "cluster");
    expect(taste.length).toBeGreaterThanOrEqual(4);
    expect(feed.some((item) => item.reasons.some((part) => part.kind === "taste" && part.topic === 5))).toBe(true);
  });

  it("lets the cluster change the feed", () => {
    const watched = viewer(Array.from({ length: 8 }, (_, n) => 5 + 60 * n));
    const feed = (cluster: number) =>
      recommend(world, {
        ...watched,
        assignment: { ...watched.assignment, cluster, confidence: 0.9 },
        seed: 3,
        limit: 10,
      });
    const videos = (cluster: number) => feed(cluster).map((item) => item.video);
    expect(videos(0)).not.toEqual(videos(10));
    expect(feed(0).some((item) => item.reasons.some((part) => part.kind === "cluster"))).toBe(true);
  });

  it("goes on asking: every fifth place explores", () => {
    const feed = recommend(world, { ...viewer(Array.from({ length: 20 }, (_, n) => n)), seed: 3, limit: 10 });
    expect(feed.filter((item) => item.origin === "explore")).toHaveLength(2);
  });

  it("runs dry honestly when the catalogue does", () => {
    const all = Array.from({ length: 600 }, (_, v) => v);
    expect(recommend(world, { ...viewer([]), seen: all, seed: 1, limit: 10 })).toEqual([]);
    expect(recommend(world, { ...viewer([]), seen: all.slice(3), seed: 1, limit: 10 })).toHaveLength(3);
  });

  it("finds a dealt persona's way to what it likes within a lesson or two", { timeout: 60_000 }, () => {
    const means = Array.from({ length: 12 }, (_, seed) => {
      const card = dealPersona(world, seed);
      const preference = personaPreference(world, { likes: card.likes, factTopics: [], holds: card.holds }, seed);
      const contacts = contactsPrior(world, contactsOf(world, preference, seed));
      let profile = emptyProfile(world);
      const seen: number[] = [];
      const fractions = Array.from({ length: 40 }, (_, i) => {
        const assignment = assign(world.clustering, profile.sum, profile.evidence);
        const [item] = recommend(world, { profile, assignment, contacts, seen, seed, limit: 1 });
        const video = item?.video as number;
        const choice = autopilotChoice(world, preference, video, seed);
        seen.push(video);
        profile = updateProfile(
          profile,
          [{ ...choice, video, fraction: choice.watchedFraction, atMs: i * 60_000 }],
          world,
        );
        return choice.watchedFraction;
      });
      const mean = (part: number[]) => part.reduce((a, b) => a + b, 0) / part.length;
      return mean(fractions.slice(20)) - mean(fractions.slice(0, 10));
    });
    expect(means.reduce((a, b) => a + b, 0) / means.length).toBeGreaterThan(0.05);
  });
});

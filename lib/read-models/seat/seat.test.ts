import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SeatActor } from "@/lib/domain/actor";
import { explanationSchema } from "@/lib/domain/explanation";
import { interestProfileSchema } from "@/lib/domain/interest-profile";
import { feedSchema } from "@/lib/domain/recommendation";
import { groupViewSchema, xrayViewSchema } from "@/lib/domain/seat-views";
import { videoId } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { saveVote } from "@/lib/store/votes";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld, plantSmallRoom, plantViewer, type Watching } from "@/lib/testing/small-room";
import { readExplanation } from "./read-explanation";
import { readFeed } from "./read-feed";
import { readGroup } from "./read-group";
import { readInterestProfile } from "./read-interest-profile";
import { readPersona } from "./read-persona";
import { readWatchEvents } from "./read-watch-events";
import { readWhatIf } from "./read-what-if";
import { readXray } from "./read-xray";

let world: World;
let actor: SeatActor;
let eventIds: string[];
/** Tattoos, thrift and zines, then two cats that were skipped. */
const WATCHING: Watching[] = [5, 7, 8, 65, 67, 68, 125, 127, 59, 119].map((video, i) => ({
  video,
  watchedFraction: i < 8 ? 0.95 : 0.05,
  skipped: i >= 8,
  replays: i === 0 ? 2 : 0,
  liked: i === 1,
  commented: i === 2,
  commentId: i === 2 ? "same" : null,
}));

beforeAll(() => {
  world = placeSmallWorld();
});

describe("a seat's own pages", () => {
  useDisposableDatabase();
  beforeEach(async () => {
    const planted = await plantViewer(await plantSmallRoom(), world, WATCHING, { likes: ["T06", "T09"], seed: 4242 });
    eventIds = planted.eventIds;
    actor = { kind: "seat", room: planted.room, seatId: "s", role: "user", personaId: planted.persona.id };
  });

  it("persona: the card in words of the reader's language", async () => {
    const english = await readPersona(actor, "en");
    const spanish = await readPersona(actor, "es");
    expect(english?.likes.map((like) => like.topicId)).toEqual(["T06", "T09"]);
    expect(english).toMatchObject({ watches: 10, lessonVideos: 14, userId: expect.stringMatching(/^\d{19}$/) });
    expect(spanish?.likes[0]?.label).not.toBe(english?.likes[0]?.label);
    expect(spanish?.fact).not.toBe(english?.fact);
  });

  it("are empty for a seat without a persona", async () => {
    const nobody = { ...actor, personaId: null };
    expect(await readPersona(nobody, "en")).toBeNull();
    expect(await readXray(nobody, "en")).toBeNull();
    expect(await readGroup(nobody, "en", [])).toBeNull();
    await expect(readFeed(nobody, "en", 5)).rejects.toMatchObject({ code: "persona-missing" });
  });

  it("feed: never a seen video, none twice, reasons that sum to the score, the same again for the same past", async () => {
    const feed = await readFeed(actor, "en", 30);
    expect(feedSchema.safeParse(feed).error).toBeUndefined();
    expect(feed.watched).toBe(10);
    const ids = feed.items.map((item) => item.videoId);
    expect(new Set(ids).size).toBe(30);
    for (const { video } of WATCHING) expect(ids).not.toContain(videoId(video));
    for (const { recommendation } of feed.items) {
      expect(recommendation.reasons.reduce((sum, reason) => sum + reason.contribution, 0)).toBeCloseTo(
        recommendation.score,
        9,
      );
      for (const reason of recommendation.reasons) expect(reason.text).toMatch(/^\S.+\.$/);
    }
    expect(feed.items.map((item) => item.recommendation.rank)).toEqual(ids.map((_, i) => i + 1));
    expect(await readFeed(actor, "en", 30)).toEqual(feed);
  });

  it("feed: the autopilot stays longer on what the card likes", async () => {
    const { items } = await readFeed(actor, "en", 50);
    const mean = (test: (topics: string[]) => boolean) => {
      const fractions = items
        .filter((item) => test(item.topics.map((topic) => topic.topicId)))
        .map((item) => item.autopilot.watchedFraction);
      expect(fractions.length).toBeGreaterThan(2);
      return fractions.reduce((sum, value) => sum + value, 0) / fractions.length;
    };
    const liked = (topics: string[]) => topics[0] === "T06" || topics[0] === "T09";
    expect(mean(liked)).toBeGreaterThan(mean((topics) => !liked(topics)));
  });

  it("X-ray: facts are counted from what was recorded", async () => {
    const xray = await readXray(actor, "en");
    expect(xrayViewSchema.safeParse(xray).error).toBeUndefined();
    if (!xray) return;
    const { total, perWatch, collected } = xray.facts;
    expect(total).toBe(perWatch * WATCHING.length + collected);
    expect(collected).toBe(7 + xray.collected.ipAddresses.length);
    expect(xray.collected.wordsSaidAboutThemselves).toBe(0);
    expect(xray.collected.keystrokes).toBe(xray.collected.deletedSearch.length);
    expect(xray.collected.ipAddresses.every((ip) => /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(ip))).toBe(true);
    const replayed = xray.watches.find((watch) => watch.eventId === eventIds[0]);
    expect(replayed?.secondsStayed).toBe(Math.round((replayed?.video.durationSeconds ?? 0) * 2.95));
    expect(xray.watches.find((watch) => watch.eventId === eventIds[2])?.comment).toBe("same here");
  });

  it("X-ray: weights are hundredths of the similarity; a skip pulls away", async () => {
    const xray = await readXray(actor, "en");
    const weights = xray?.watches.map((watch) => watch.weight) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const explanation = await readExplanation(actor, actor.personaId ?? "", "en");
    const sum = weights.reduce((all, weight) => all + weight, 0);
    expect(Math.abs(sum - 100 * explanation.score)).toBeLessThanOrEqual(weights.length / 2);
    expect(Math.min(...weights)).toBeLessThanOrEqual(0);
  });

  it("explanation: parts and topics each sum to the score", async () => {
    const explanation = await readExplanation(actor, actor.personaId ?? "", "en");
    expect(explanationSchema.safeParse(explanation).error).toBeUndefined();
    const sum = (rows: { contribution: number }[]) => rows.reduce((all, row) => all + row.contribution, 0);
    expect(sum(explanation.parts)).toBeCloseTo(explanation.score, 9);
    expect(sum(explanation.topics)).toBeCloseTo(explanation.score, 9);
    expect(explanation.parts.map((part) => part.eventId)).toEqual(eventIds);
    expect(explanation.score).toBeCloseTo(explanation.assignment.similarity, 9);
    expect(explanation.runnersUp).toHaveLength(3);
  });

  it("explanation, profile and events of another persona are refused, whether it exists or not", async () => {
    const other = await plantViewer(actor.room, world, WATCHING);
    for (const id of [other.persona.id, "00000000-0000-4000-8000-000000000000"]) {
      await expect(readExplanation(actor, id, "en")).rejects.toMatchObject({ code: "forbidden" });
      await expect(readInterestProfile(actor, id, "en")).rejects.toMatchObject({ code: "forbidden" });
      await expect(readWatchEvents(actor, id, { page: 1, pageSize: 5 })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("group: every watch left out is worked out again, and matches leaving it out for real", async () => {
    const group = await readGroup(actor, "en", []);
    expect(groupViewSchema.safeParse(group).error).toBeUndefined();
    if (!group) return;
    expect(group.now).toEqual(group.guess);
    expect(group.reasons).toHaveLength(WATCHING.length);
    for (const reason of group.reasons.slice(0, 4)) {
      const without = await readGroup(actor, "en", [reason.watch.eventId]);
      expect(without?.confidenceNow).toBeCloseTo(reason.confidenceWithout, 12);
      expect(without?.reasons.filter((row) => row.leftOut).map((row) => row.watch.eventId)).toEqual([
        reason.watch.eventId,
      ]);
      expect(without?.guess).toEqual(group.guess);
      expect(without?.map.points).toEqual(group.map.points);
      expect(without?.map.before).toEqual(group.map.before);
    }
  });

  it("group: the counterfactual really changes the guess", async () => {
    const group = await readGroup(actor, "en", []);
    expect(group?.counterfactual).not.toBeNull();
    const { without = [], assignment } = group?.counterfactual ?? {};
    expect(without.length).toBeGreaterThan(0);
    expect(assignment?.clusterId).not.toBe(group?.guess.clusterId);
    const whatIf = await readWhatIf(actor, "en", without);
    expect(whatIf.assignment.clusterId).toBe(assignment?.clusterId);
    expect(whatIf.assignment.similarity).toBeCloseTo(assignment?.similarity ?? -1, 9);
    expect(whatIf.assignment.confidence).toBeCloseTo(assignment?.confidence ?? -1, 9);
    expect([...whatIf.without].sort()).toEqual([...without].sort());
    const again = await readGroup(actor, "en", without);
    expect(again?.now).toEqual(whatIf.assignment);
    expect(again?.map.now).toEqual(whatIf.position);
  });

  it("group: the map holds 500 users and the three nearest clusters, all inside the frame", async () => {
    const group = await readGroup(actor, "en", []);
    const map = group?.map;
    expect(map?.sampled).toBe(500);
    expect(map?.points).toHaveLength(500);
    expect(map?.clusters).toHaveLength(3);
    for (const cluster of map?.clusters ?? [])
      expect(map?.points.filter((point) => point.clusterId === cluster.clusterId).length).toBeGreaterThanOrEqual(20);
    for (const { x, y } of [...(map?.points ?? []), ...(map?.clusters ?? []), map?.before, map?.now].flatMap(
      (p) => p ?? [],
    )) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  it("group: ids of nothing are passed over, everything left out leaves no clear cluster, a vote is remembered", async () => {
    const group = await readGroup(actor, "en", ["00000000-0000-4000-8000-000000000000"]);
    expect(group?.now).toEqual(group?.guess);
    expect(group?.vote).toBeNull();
    const nothing = await readWhatIf(actor, "en", eventIds);
    expect(nothing.assignment.clusterId).toBe("C24");
    await saveVote(actor.personaId ?? "", "cannot-tell", new Date());
    expect((await readGroup(actor, "en", []))?.vote).toBe("cannot-tell");
  });

  it("group: before the first video there is no clear cluster and nothing to explain", async () => {
    const planted = await plantViewer(actor.room, world, []);
    const fresh = { ...actor, room: planted.room, personaId: planted.persona.id };
    const group = await readGroup(fresh, "en", []);
    expect(groupViewSchema.safeParse(group).error).toBeUndefined();
    expect(group?.guess).toMatchObject({ clusterId: "C24", similarity: 0 });
    expect(group?.reasons).toEqual([]);
    expect((await readFeed(fresh, "en", 10)).items).toHaveLength(10);
    expect((await readXray(fresh, "en"))?.facts.total).toBe((await readXray(fresh, "en"))?.facts.collected);
  });

  it("profile: shares and weights are parts of one whole, and the history ends at today's guess", async () => {
    const profile = await readInterestProfile(actor, actor.personaId ?? "", "en");
    expect(interestProfileSchema.safeParse(profile).error).toBeUndefined();
    expect(profile.topics.reduce((sum, topic) => sum + topic.share, 0)).toBeCloseTo(1, 6);
    expect(profile.topics.reduce((sum, topic) => sum + topic.weight, 0)).toBeCloseTo(1, 6);
    const group = await readGroup(actor, "en", []);
    expect(profile.assignmentHistory.at(-1)?.clusterId).toBe(group?.guess.clusterId);
  });

  it("watch events: all of them over the pages, in order", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => readWatchEvents(actor, actor.personaId ?? "", { page, pageSize: 4 })),
    );
    expect(pages.flatMap((page) => page.rows.map((row) => row.eventId))).toEqual(eventIds);
    expect(pages[0]).toMatchObject({ total: 10, page: 1, pageSize: 4 });
  });
});

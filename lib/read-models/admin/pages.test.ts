import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  clusterPageSchema,
  overviewSchema,
  searchHitsSchema,
  topicPageSchema,
  truthSchema,
} from "@/lib/domain/admin-views";
import type { Room } from "@/lib/domain/room";
import { userPageSchema } from "@/lib/domain/user-page";
import { watchesOf } from "@/lib/engine/world/history";
import { videoId } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom, plantViewer, type Watching } from "@/lib/testing/small-room";
import { whole } from "@/lib/testing/whole";
import { secondsStayed } from "../seconds-stayed";
import { wordsOfReport } from "./in-report";
import { readAudit } from "./read-audit";
import { readClusterPage } from "./read-cluster-page";
import { readClusters } from "./read-clusters";
import { readOverview } from "./read-overview";
import { readTopicPage } from "./read-topic-page";
import { readTruth } from "./read-truth";
import { readUserPage } from "./read-user-page";
import { searchCompany } from "./search-company";

let world: World;
let room: Room;
let personaUserId: string;
/** Ten videos of T06, four of T01; two of them replayed, one skipped. */
const WATCHING: Watching[] = Array.from({ length: 14 }, (_, i) => ({
  video: (i < 10 ? 5 : 0) + i * 60,
  watchedFraction: i === 3 ? 0.1 : 0.9,
  skipped: i === 3,
  replays: i % 7 === 1 ? 1 : 0,
  liked: i === 5,
}));
const access = (locale: "en" | "es" = "en", of = room) => hostAccess(of, locale);

beforeAll(() => {
  world = placeSmallWorld();
});

describe("pages of the company's tool", () => {
  useDisposableDatabase();
  beforeEach(async () => {
    const planted = await plantViewer(await plantSmallRoom(), world, WATCHING, { holds: ["orientation"] });
    room = planted.room;
    personaUserId = planted.persona.userId;
  });

  it("overview: everyone, everything watched, every cluster", async () => {
    const overview = whole(await readOverview(access()));
    expect(overviewSchema.safeParse(overview).error).toBeUndefined();
    expect(overview.users).toBe(world.users.count + 1);
    expect(overview.watches).toBe(world.watches.video.length + WATCHING.length);
    expect(overview.clusters.reduce((sum, cluster) => sum + cluster.members, 0)).toBe(overview.users);
    let seconds = 0;
    for (let user = 0; user < world.users.count; user++)
      for (const watch of watchesOf(world, user, 0))
        seconds += (world.videos.durationSeconds[watch.video] as number) * (watch.fraction + watch.replays);
    for (const { video, watchedFraction = 0, replays = 0 } of WATCHING)
      seconds += (world.videos.durationSeconds[video] as number) * (watchedFraction + replays);
    expect(overview.hoursWatched).toBeCloseTo(seconds / 3600, 3);
    expect(overview.stamp).toMatchObject({ seed: world.seed, hash: world.hash });
  });

  it("overview follows the room: another persona's watches are added once", async () => {
    const before = whole(await readOverview(access()));
    const more = await plantViewer(room, world, WATCHING.slice(0, 5));
    const after = whole(await readOverview(access("en", more.room)));
    expect(after.watches - before.watches).toBe(5);
    expect(after.hoursWatched).toBeGreaterThan(before.hoursWatched);
    expect((await readOverview(access("en", more.room))).hoursWatched).toBe(after.hoursWatched);
  });

  it("topic: its videos count the persona's watches, its clusters add up to its viewers", async () => {
    const page = whole(await readTopicPage(access(), "T06"));
    expect(topicPageSchema.safeParse(page).error).toBeUndefined();
    const video = WATCHING[0]?.video as number;
    const background = world.watches.video.reduce((sum, v) => sum + Number(v === video), 0);
    expect(page.videos.find((row) => row.videoId === videoId(video))?.watches).toBe(background + 1);
    expect(page.clusters.reduce((sum, cluster) => sum + cluster.viewers, 0)).toBe(page.topic.viewers);
    expect(page.clusters.reduce((sum, cluster) => sum + cluster.listed, 0)).toBe(page.topic.listed);
    expect(page.related.map((topic) => topic.lift)).toEqual(
      page.related.map((topic) => topic.lift).sort((a, b) => b - a),
    );
    expect(page.related[0]?.lift).toBeGreaterThan(1);
  });

  it("topic: the label follows the language", async () => {
    const [english, spanish] = [await readTopicPage(access("en"), "T06"), await readTopicPage(access("es"), "T06")];
    expect(spanish.topic.label).not.toBe(english.topic.label);
    expect(spanish.videos.map((video) => video.watches)).toEqual(english.videos.map((video) => video.watches));
  });

  it("cluster: contents by lift, subclusters and nearest members of its own", async () => {
    for (const { clusterId, members } of whole(await readClusters(access())).rows) {
      const page = whole(await readClusterPage(access(), clusterId));
      expect(clusterPageSchema.safeParse(page).error).toBeUndefined();
      const lifts = page.contents.map((content) => content.lift ?? 0);
      expect(lifts).toEqual([...lifts].sort((a, b) => b - a));
      const inside = page.subclusters.reduce((sum, part) => sum + part.members, 0);
      expect([0, members, members - 1]).toContain(inside);
    }
  });

  it("cluster: another name mode changes the name and nothing else", async () => {
    const [content, number] = await Promise.all(
      (["content", "number"] as const).map((nameMode) =>
        readClusterPage(hostAccess({ ...room, nameMode }), world.clustering.ids[0] ?? ""),
      ),
    );
    expect(number?.cluster.name).not.toBe(content?.cluster.name);
    expect({ ...number, nameMode: "", cluster: { ...number?.cluster, name: "" } }).toEqual({
      ...content,
      nameMode: "",
      cluster: { ...content?.cluster, name: "" },
    });
  });

  it("cluster: quotes the report only inside the cluster that may carry its name", () => {
    const names = { content: "tattoos", number: "417", source: null };
    expect(wordsOfReport({ ...names, reported: "“alt female”" }, "T07")).toBe("Portland");
    expect(wordsOfReport({ ...names, reported: "“alt female”" }, "T02")).toBe("some lesbian content");
    expect(wordsOfReport({ ...names, reported: "“alt female”" }, "T60")).toBeNull();
    expect(wordsOfReport({ ...names, reported: '"mainstream female"' }, "T06")).toBeNull();
    expect(wordsOfReport({ ...names, reported: null }, "T06")).toBeNull();
  });

  it("user: a background user and the persona have the same page, each with its own facts", async () => {
    const background = String(world.users.id[41]);
    for (const userId of [background, personaUserId]) {
      const page = whole(await readUserPage(access(), userId));
      expect(userPageSchema.safeParse(page).error).toBeUndefined();
      expect(page.userId).toBe(userId);
      expect(page.days).toHaveLength(28);
      expect(page.days.reduce((sum, day) => sum + day.watches, 0)).toBe(page.totals.watches);
      expect(page.clusterHistory.at(-1)).toMatchObject({
        afterWatches: page.totals.watches,
        clusterId: page.assignment.clusterId,
      });
      expect(page.clusterHistory.at(-1)?.confidence).toBeCloseTo(page.assignment.confidence, 6);
      const { topics, otherTopics, similarity } = page.explanation;
      expect(topics.reduce((sum, topic) => sum + topic.contribution, otherTopics.contribution)).toBeCloseTo(
        similarity,
        9,
      );
      expect(similarity).toBeCloseTo(page.assignment.similarity, 6);
      for (const list of page.lists) expect(list.share).toBeGreaterThanOrEqual(0.03);
    }
    const own = whole(await readUserPage(access(), personaUserId, "T01"));
    expect(own.totals).toMatchObject({ watches: 14, replays: 2, likes: 1, skips: 1, comments: 0 });
    expect(own.focusTopic.topicId).toBe("T01");
    expect(own.lists.map((list) => list.topicId)).toEqual(expect.arrayContaining(["T01", "T06"]));
    const seconds = WATCHING.reduce(
      (sum, { video, watchedFraction = 0, replays = 0 }) =>
        sum + secondsStayed(world, { video, fraction: watchedFraction, replays }),
      0,
    );
    expect(own.totals.secondsWatched).toBe(seconds);
  });

  it("user: what the stored assignment of a background user says is what the page works out", async () => {
    for (const user of [0, 7, 500, 1_999]) {
      const page = whole(await readUserPage(access(), String(world.users.id[user])));
      expect(page.assignment.clusterId).toBe(world.clustering.ids[world.assignments.cluster[user] as number]);
      expect(page.assignment.similarity).toBeCloseTo(world.assignments.similarity[user] as number, 4);
    }
  });

  it("user: an ID of nobody is refused", async () => {
    await expect(readUserPage(access(), "4100000000000000001")).rejects.toMatchObject({ code: "user-not-found" });
    await expect(readUserPage(access(), "Juniper-42")).rejects.toMatchObject({ code: "user-not-found" });
  });

  it("truth: the four counts add up to everyone and agree with a count by hand", async () => {
    const truth = whole(await readTruth(access(), "orientation"));
    expect(truthSchema.safeParse(truth).error).toBeUndefined();
    const { tp, fp, fn, tn } = truth.confusion;
    expect(tp + fp + fn + tn).toBe(world.users.count + 1);
    const holders = world.truth.groups.reduce((sum, bits) => sum + (bits & 1), 1);
    expect(tp + fn).toBe(holders);
    const { viewers } = world;
    let wrong = 0;
    for (let row = viewers.offsets[0] as number; row < (viewers.offsets[1] as number); row++)
      if ((viewers.share[row] as number) >= 0.03 && !((world.truth.groups[viewers.user[row] as number] as number) & 1))
        wrong++;
    expect(fp).toBe(wrong);
    expect(truth.falseOutingRate).toMatchObject({ numerator: fp, denominator: tp + fp });
    expect(truth.byCluster.reduce((sum, row) => sum + row.falseOutingRate.denominator, 0)).toBe(tp + fp);
    expect(truth.byCluster.reduce((sum, row) => sum + row.falseOutingRate.numerator, 0)).toBe(fp);
    expect(truth.room).toMatchObject({ numerator: 0, denominator: 1 });
    expect(truth.cutOffs.find((point) => point.share === 0.03)).toMatchObject({
      listed: tp + fp,
      wronglyListed: fp,
      missed: fn,
    });
    for (const [i, point] of truth.cutOffs.entries()) {
      expect(point.listed).toBeLessThanOrEqual(truth.cutOffs[i - 1]?.listed ?? point.listed);
      expect(point.missed).toBeGreaterThanOrEqual(truth.cutOffs[i - 1]?.missed ?? 0);
    }
  });

  it("truth: an unknown group names the field", async () => {
    await expect(readTruth(access(), "height")).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ field: "group" }],
    });
  });

  it("audit: newest first, by page", async () => {
    const entry = {
      roomId: room.id,
      actor: "trends-analyst",
      action: "view",
      object: "topic-viewers",
      objectId: "T01",
      rows: 50,
      purpose: null,
    } as const;
    for (let i = 0; i < 3; i++) await appendAuditEntry({ ...entry, at: new Date(room.createdAt.getTime() + i) });
    const page = await readAudit(access(), { page: 1, pageSize: 2 });
    expect(page).toMatchObject({ total: 3, page: 1, pageSize: 2 });
    expect(page.rows.map((row) => row.sequence)).toEqual([3, 2]);
  });

  it("search: by ID, by the beginning of an ID, by a part of a name, accents aside", async () => {
    const find = async (text: string, locale: "en" | "es" = "en") => {
      const hits = await searchCompany(access(locale), text);
      expect(searchHitsSchema.safeParse(hits).error).toBeUndefined();
      return hits.hits;
    };
    expect(await find(personaUserId)).toEqual([{ kind: "user", id: personaUserId, label: personaUserId }]);
    const someone = String(world.users.id[3]);
    expect(await find(someone)).toEqual([{ kind: "user", id: someone, label: someone }]);
    for (const id of [someone, personaUserId]) expect((await find(id.slice(0, 12))).map((hit) => hit.id)).toContain(id);
    expect((await find("TATTOO")).map((hit) => hit.id)).toContain("T06");
    expect((await find("reposteria", "es")).map((hit) => hit.kind)).toContain("topic");
    expect(await find("  ")).toEqual([]);
    expect((await find("41")).map((hit) => hit.kind)).not.toContain("user");
  });
});

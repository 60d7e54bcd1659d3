import { beforeAll, describe, expect, it } from "vitest";
import {
  type MemberRow,
  type ViewerRow as ShownViewer,
  VIEWER_SORTS,
  type ViewersQuery,
} from "@/lib/domain/admin-views";
import type { Room } from "@/lib/domain/room";
import { watchesOf } from "@/lib/engine/world/history";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { database } from "@/lib/store/client";
import { removePersona } from "@/lib/store/personas";
import { raiseRevision } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom, plantViewer, type Watching } from "@/lib/testing/small-room";
import { whole } from "@/lib/testing/whole";
import { topicsOfVideo } from "../describe-video";
import { readClusterMembers } from "./read-cluster-members";
import { readClusters } from "./read-clusters";
import { readTopicViewers } from "./read-topic-viewers";
import { readTopics } from "./read-topics";
import { readUsers } from "./read-users";

type ViewerRow = ReturnType<typeof whole<ShownViewer>>;

let world: World;
const ALL: ViewersQuery = { sort: "-share", minShare: 0 };
const access = (room: Room, locale: "en" | "es" = "en") => hostAccess(room, locale);

/** Videos of a topic, first by index. */
const videosOf = (topic: number, count: number): Watching[] =>
  Array.from({ length: count }, (_, i) => ({ video: topic + i * world.scenario.topics.length, watchedFraction: 0.9 }));

async function everyViewer(room: Room, topicId: string, query: Partial<ViewersQuery> = {}, pageSize = 500) {
  const rows: ViewerRow[] = [];
  for (let page = 1; ; page++) {
    const asked = { ...ALL, ...query };
    const answer = whole(await readTopicViewers(access(room), topicId, asked, { page, pageSize }));
    rows.push(...answer.rows);
    if (answer.rows.length === 0) return { rows, total: answer.total };
  }
}

/** The list, counted from the watches alone. */
function countedByHand(topic: number): Map<string, { share: number; watches: number }> {
  const found = new Map<string, { share: number; watches: number }>();
  for (let user = 0; user < world.users.count; user++) {
    const watches = watchesOf(world, user, 0);
    const carrying = watches.map((watch) => world.videos.topicWeights[watch.video * DIMENSIONS + topic] as number);
    const seen = carrying.filter((weight) => weight > 0);
    if (seen.length === 0) continue;
    const share = seen.reduce((sum, weight) => sum + weight, 0) / watches.length;
    found.set(String(world.users.id[user]), { share, watches: seen.length });
  }
  return found;
}

beforeAll(() => {
  world = placeSmallWorld();
});

describe("lists of the company's tool", () => {
  useDisposableDatabase();

  it("show a persona among the viewers of every topic it watched, with its exact share", async () => {
    const watching = [...videosOf(0, 5), ...videosOf(5, 3), ...videosOf(59, 2)];
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, watching);
    const shares = new Map<number, number>();
    for (const { video } of watching)
      for (const { topic, weight } of topicsOfVideo(world, video))
        shares.set(topic, (shares.get(topic) ?? 0) + weight / watching.length);
    expect(shares.size).toBeGreaterThanOrEqual(3);
    for (const [topic, share] of shares) {
      const { rows } = await everyViewer(room, world.scenario.topics[topic]?.id ?? "");
      const own = rows.filter((row) => row.userId === persona.userId);
      expect(own).toHaveLength(1);
      expect(own[0]?.share).toBeCloseTo(share, 6);
      expect(own[0]?.allWatches).toBe(watching.length);
    }
  });

  it("agree with a count by hand", async () => {
    const room = await plantSmallRoom();
    for (const topic of [0, 30, 59]) {
      const byHand = countedByHand(topic);
      const { rows, total } = await everyViewer(room, world.scenario.topics[topic]?.id ?? "");
      expect(total).toBe(byHand.size);
      expect(rows).toHaveLength(byHand.size);
      for (const row of rows) {
        expect(row.share).toBeCloseTo(byHand.get(row.userId)?.share ?? -1, 6);
        expect(row.watches).toBe(byHand.get(row.userId)?.watches);
      }
    }
  });

  it("hold every row exactly once over all pages, in each order", async () => {
    let room = await plantSmallRoom();
    for (let i = 1; i <= 12; i++) ({ room } = await plantViewer(room, world, videosOf(0, i)));
    const value: Record<(typeof VIEWER_SORTS)[number], (row: ViewerRow) => string | number | bigint> = {
      share: (row) => row.share,
      watches: (row) => row.watches,
      allWatches: (row) => row.allWatches,
      lastWatchedAt: (row) => row.lastWatchedAt,
      userId: (row) => BigInt(row.userId),
      cluster: (row) => row.cluster.name,
      region: (row) => row.region,
    };
    const collator = new Intl.Collator("en");
    for (const sort of VIEWER_SORTS)
      for (const sign of [1, -1]) {
        const { rows, total } = await everyViewer(room, "T01", { sort: sign < 0 ? `-${sort}` : sort }, 97);
        expect(rows).toHaveLength(total);
        expect(new Set(rows.map((row) => row.userId)).size).toBe(total);
        rows.slice(1).forEach((row, i) => {
          const [a, b] = [value[sort](rows[i] as ViewerRow), value[sort](row)];
          const order =
            typeof a === "string" && sort !== "lastWatchedAt"
              ? collator.compare(a, String(b))
              : a < b
                ? -1
                : a > b
                  ? 1
                  : 0;
          expect(sign * order, `${sort} ${sign}: ${a} then ${b}`).toBeLessThanOrEqual(0);
        });
      }
  });

  it("keep what a filter asks for and nothing else, personas included", async () => {
    const planted = await plantViewer(await plantSmallRoom(), world, videosOf(0, 8));
    const { room, persona } = planted;
    const all = (await everyViewer(room, "T01")).rows;
    const own = all.find((row) => row.userId === persona.userId) as ViewerRow;
    const check = async (query: Partial<ViewersQuery>, keeps: (row: ViewerRow) => boolean) => {
      const { rows, total } = await everyViewer(room, "T01", query);
      expect(rows).toEqual(all.filter(keeps));
      expect(total).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(0);
    };
    await check({ minShare: 0.03 }, (row) => row.share >= 0.03);
    await check({ cluster: own.cluster.clusterId }, (row) => row.cluster.clusterId === own.cluster.clusterId);
    await check({ region: persona.card.region }, (row) => row.region === own.region);
    await check(
      { region: persona.card.region, minShare: 0.02, cluster: own.cluster.clusterId },
      (row) => row.region === own.region && row.share >= 0.02 && row.cluster.clusterId === own.cluster.clusterId,
    );
    const sinceRoom = { ...room, createdAt: new Date() };
    const lately = { ...ALL, seenWithinDays: 3 };
    const recent = whole(await readTopicViewers(access(sinceRoom), "T01", lately, { page: 1, pageSize: 500 }));
    expect(recent.total).toBeGreaterThan(0);
    expect(recent.total).toBeLessThan(all.length);
    for (const row of recent.rows)
      expect(Date.now() - Date.parse(row.lastWatchedAt)).toBeLessThan(3 * 86_400_000 + 60_000);
  });

  it("name the field and the rule of a filter that fits nothing", async () => {
    const room = await plantSmallRoom();
    const read = (query: Partial<ViewersQuery>) =>
      readTopicViewers(access(room), "T01", { ...ALL, ...query }, { page: 1, pageSize: 10 });
    await expect(read({ region: "atlantis" })).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ field: "region" }],
    });
    await expect(read({ cluster: "C99" })).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ field: "cluster" }],
    });
    await expect(readTopicViewers(access(room), "T99", ALL, { page: 1, pageSize: 10 })).rejects.toMatchObject({
      code: "topic-not-found",
    });
  });

  it("have nothing in a row that would tell a persona from the rest", async () => {
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, videosOf(0, 8));
    const { rows } = await everyViewer(room, "T01");
    const own = rows.find((row) => row.userId === persona.userId);
    const other = rows.find((row) => row.userId !== persona.userId);
    expect(Object.keys(own ?? {})).toEqual(Object.keys(other ?? {}));
    expect(own?.userId).toMatch(/^\d{19}$/);
    expect(JSON.stringify(rows)).not.toContain(persona.handle);
    expect(JSON.stringify(rows)).not.toContain(persona.id);
    expect(rows.every((row) => /:00\.000Z$/.test(row.lastWatchedAt))).toBe(true);
    expect(rows.every((row) => String(row.share).length <= "0.123456".length)).toBe(true);
  });

  it("put every user in exactly one cluster, personas too, nearest first", async () => {
    let room = await plantSmallRoom();
    const ids: string[] = [];
    for (const topic of [0, 5, 53]) {
      const planted = await plantViewer(room, world, videosOf(topic, 6));
      room = planted.room;
      ids.push(planted.persona.userId);
    }
    const seen: string[] = [];
    for (const cluster of whole(await readClusters(access(room))).rows) {
      const rows: MemberRow[] = [];
      for (let page = 1; rows.length < cluster.members; page++) {
        const answer = await readClusterMembers(access(room), cluster.clusterId, { page, pageSize: 60 });
        expect(answer.total).toBe(cluster.members);
        expect(answer.rows.length).toBeGreaterThan(0);
        rows.push(...answer.rows);
      }
      rows.slice(1).forEach((row, i) => {
        expect(row.similarity).toBeLessThanOrEqual(rows[i]?.similarity ?? 1);
      });
      seen.push(...whole(rows).map((row) => row.userId));
    }
    expect(seen).toHaveLength(world.users.count + 3);
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of ids) expect(seen).toContain(id);
  });

  it("list every user by ID", async () => {
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, videosOf(0, 2));
    const ids: string[] = [];
    for (let page = 1; page <= 5; page++)
      ids.push(...whole(await readUsers(access(room), { page, pageSize: 450 })).rows.map((row) => row.userId));
    expect(ids).toHaveLength(world.users.count + 1);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain(persona.userId);
  });

  it("follow the room: a new persona appears, a deleted one is gone", async () => {
    const first = await plantViewer(await plantSmallRoom(), world, videosOf(0, 4));
    const viewers = async (room: Room) => (await everyViewer(room, "T01")).rows.map((row) => row.userId);
    expect(await viewers(first.room)).toContain(first.persona.userId);
    const second = await plantViewer(first.room, world, videosOf(0, 3));
    expect(await viewers(second.room)).toEqual(expect.arrayContaining([first.persona.userId, second.persona.userId]));
    const { prisma } = await database();
    const revision = await prisma.$transaction(async (within) => {
      await removePersona(first.persona.id, within);
      return raiseRevision(first.room.id, within);
    });
    const after = await viewers({ ...second.room, revision: revision ?? 0 });
    expect(after).toContain(second.persona.userId);
    expect(after).not.toContain(first.persona.userId);
  });

  it("add up: shares of watching sum to one, rows match their lists", async () => {
    const { room } = await plantViewer(await plantSmallRoom(), world, videosOf(0, 9));
    const topics = whole(await readTopics(access(room))).rows;
    expect(topics.reduce((sum, topic) => sum + topic.share, 0)).toBeCloseTo(1, 4);
    const first = topics[0];
    const listed = (await everyViewer(room, "T01", { minShare: world.scenario.list.cutOffShare })).total;
    expect(first?.listed).toBe(listed);
    expect(first?.viewers).toBe((await everyViewer(room, "T01")).total);
    expect(first?.watches).toBe(first?.weeks.reduce((sum, week) => sum + week, 0));
  });
});

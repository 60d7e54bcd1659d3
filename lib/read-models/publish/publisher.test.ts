import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Overview, Truth } from "@/lib/domain/admin-views";
import type { Room } from "@/lib/domain/room";
import { SAFEGUARD_STRENGTH, type SafeguardId } from "@/lib/domain/safeguard";
import { sfc32 } from "@/lib/engine/random/random";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { spentBudget } from "@/lib/store/releases";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { plantRoom } from "@/lib/testing/rows";
import { placeSmallWorld, plantViewer, SMALL_SEED } from "@/lib/testing/small-room";
import { readClusterMembers } from "../admin/read-cluster-members";
import { readClusterPage } from "../admin/read-cluster-page";
import { readClusters } from "../admin/read-clusters";
import { readOverview } from "../admin/read-overview";
import { readTopicPage } from "../admin/read-topic-page";
import { readTopicViewers } from "../admin/read-topic-viewers";
import { readTopics } from "../admin/read-topics";
import { readTruth } from "../admin/read-truth";
import { readUserMap } from "../admin/read-user-map";
import { readUsers } from "../admin/read-users";
import { placeNoiseSource } from "./noise-source";
import { publisherOf } from "./publisher";

const K = SAFEGUARD_STRENGTH.smallCell;
const PAGE = { page: 1, pageSize: 10 };
const CAP = SAFEGUARD_STRENGTH.countBudget * 1_000;
const ALL = { sort: "-share", minShare: 0 };

let world: World;

/** Everything that the tool says in counts. */
async function everyCount(room: Room) {
  const access = hostAccess(room);
  const topics = await Promise.all(
    world.scenario.topics.slice(0, 12).map(async ({ id }) => ({
      page: await readTopicPage(access, id),
      list: await readTopicViewers(access, id, ALL, PAGE),
      filtered: await readTopicViewers(access, id, { ...ALL, region: world.scenario.people.regions[0]?.id }, PAGE),
    })),
  );
  const clusters = await Promise.all(
    [...world.clustering.ids].map(async (id) => ({
      page: await readClusterPage(access, id),
      members: await readClusterMembers(access, id, PAGE),
    })),
  );
  const groups = world.scenario.groups.map(({ id }) => id);
  return {
    overview: await readOverview(access),
    topics: await readTopics(access),
    clusters: await readClusters(access),
    users: await readUsers(access, PAGE),
    map: await readUserMap(access, { ownUserId: null }),
    truth: await Promise.all(groups.map((group) => readTruth(access, group))),
    pages: { topics, clusters },
  };
}
type Counts = Awaited<ReturnType<typeof everyCount>>;

/** The counts of people and of watches, wherever they stand. */
const NAMES = new Set([
  "viewers",
  "listed",
  "members",
  "watches",
  "total",
  "users",
  "personas",
  "usersInClearCluster",
  "shown",
]);
const TRUTH = new Set(["numerator", "denominator", "tp", "fp", "fn", "tn", "population", "wronglyListed", "missed"]);

function countsIn(value: unknown, found: number[] = []): number[] {
  if (Array.isArray(value)) for (const item of value) countsIn(item, found);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) {
      if (key === "rows" && Array.isArray(item) && item.some((row) => "userId" in row)) continue;
      if (key === "nearest" || key === "weeks") continue;
      // How many topics or clusters there are is no count of people.
      if (key === "total" && !("withheld" in value)) continue;
      if ((NAMES.has(key) || TRUTH.has(key)) && typeof item === "number") found.push(item);
      else countsIn(item, found);
    }
  return found;
}

/** Lists that stand beside their total: [cells, total]. */
function lines({ overview, clusters, pages, truth, map }: Counts): [(number | null)[], number | null][] {
  const members = (rows: readonly { members: number | null }[]) => rows.map((row) => row.members);
  return [
    [members(overview.clusters), overview.users],
    [members(clusters.rows), overview.users],
    [members(map.clusters), map.users],
    ...pages.topics.flatMap(({ page }): [(number | null)[], number | null][] => [
      [page.clusters.map((row) => row.viewers), page.topic.viewers],
      [page.clusters.map((row) => row.listed), page.topic.listed],
      [page.videos.map((row) => row.watches), page.topic.watches],
    ]),
    ...pages.clusters.map(({ page }): [(number | null)[], number | null] => [
      page.subclusters.map((row) => row.members),
      page.cluster.members,
    ]),
    ...truth.map(({ confusion: { tp, fp, fn, tn }, population }): [(number | null)[], number | null] => [
      [tp, fp, fn, tn],
      population,
    ]),
  ];
}

describe("published counts", () => {
  useDisposableDatabase();
  beforeAll(() => {
    world = placeSmallWorld(260);
  });
  beforeEach(() => placeNoiseSource(undefined));

  async function roomWith(...safeguards: SafeguardId[]): Promise<Room> {
    const room = await plantRoom({ seed: SMALL_SEED, safeguards, createdAt: new Date() });
    return (
      await plantViewer(
        room,
        world,
        [0, 60, 120].map((video) => ({ video, watchedFraction: 0.9 })),
      )
    ).room;
  }

  it("without safeguards hold small cells, so that the rest of this file can fail", async () => {
    const exact = await everyCount(await roomWith());
    expect(countsIn(exact).filter((count) => count > 0 && count < K).length).toBeGreaterThan(50);
  });

  it("with small cells hidden, no count under the threshold leaves, in any answer", async () => {
    for (const further of [[], ["aggregate-only"], ["rounding"], ["rounding", "aggregate-only"]] as SafeguardId[][]) {
      const counts = await everyCount(await roomWith("small-cells", ...further));
      expect(countsIn(counts).filter((count) => count > 0 && count < K)).toEqual([]);
      expect(countsIn(counts).length).toBeGreaterThan(200);
      for (const page of counts.pages.topics) expect(page.filtered.total).toBeNull();
    }
  });

  it("no list keeps a single hidden cell beside its total, and hidden cells together reach the threshold", async () => {
    const counts = await everyCount(await roomWith("small-cells", "aggregate-only"));
    let hiddenSomewhere = 0;
    for (const [cells, total] of lines(counts)) {
      const hidden = cells.filter((cell) => cell === null).length;
      if (hidden === 0 || total === null) continue;
      hiddenSomewhere++;
      expect(hidden).toBeGreaterThan(1);
      const rest = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
      expect(rest).toBeGreaterThanOrEqual(K);
    }
    expect(hiddenSomewhere).toBeGreaterThan(10);
  });

  it("what would give a hidden count back is hidden with it", async () => {
    const { topics, clusters, truth } = await everyCount(await roomWith("small-cells"));
    for (const row of topics.rows)
      if (row.viewers === null) expect(row).toMatchObject({ watches: null, share: null, weeks: null, growth: null });
    for (const row of clusters.rows)
      if (row.members === null) expect(row).toMatchObject({ share: null, meanSimilarity: null });
    for (const { byCluster, cutOffs, falseOutingRate } of truth) {
      for (const { falseOutingRate: rate } of byCluster) expect(rate.denominator).not.toBeNull();
      if (falseOutingRate.denominator === null) expect([falseOutingRate.value, byCluster]).toEqual([null, []]);
      for (const [i, point] of cutOffs.entries()) apartFrom(point, cutOffs[i - 1]);
    }
  });

  function apartFrom(point: Truth["cutOffs"][number], before: Truth["cutOffs"][number] | undefined) {
    if (!before) return;
    for (const key of ["listed", "wronglyListed", "missed"] as const) {
      const difference = Math.abs((point[key] ?? 0) - (before[key] ?? 0));
      expect(difference === 0 || difference >= K, `${key} differs by ${difference}`).toBe(true);
    }
  }

  it("rounded, every count is a multiple of five, and shares are made of the rounded ones", async () => {
    const counts = await everyCount(await roomWith("rounding"));
    expect(countsIn(counts).filter((count) => count % SAFEGUARD_STRENGTH.roundTo !== 0)).toEqual([]);
    const { users, clusters } = counts.overview;
    for (const { members, share } of clusters) expect(share).toBe((members ?? 0) / (users ?? 1));
  });

  it("noisy, they are drawn once a period: the same every time, others in the next room", async () => {
    const room = await roomWith("noisy-counts");
    const [first, again] = [await readOverview(hostAccess(room)), await readOverview(hostAccess(room))];
    expect(publishedOf(again)).toEqual(publishedOf(first));
    const other = await readOverview(hostAccess(await roomWith("noisy-counts")));
    expect(publishedOf(other)).not.toEqual(publishedOf(first));
    expect(publishedOf(first)).not.toEqual(publishedOf(await readOverview(hostAccess(await roomWith()))));
    expect(first).toMatchObject({ watches: null, hoursWatched: null, meanWatchedFraction: null, personas: null });
    for (const topic of first.topics)
      expect(topic).toMatchObject({ watches: null, share: null, weeks: null, growth: null });
    for (const cluster of first.clusters) expect(cluster.meanSimilarity).toBeNull();
    expect(first.publishing.noise).toMatchObject({ epsilon: 0.5, budgetSpent: false });
  });

  it("the same stream of noise gives the same counts", async () => {
    const read = async () => {
      placeNoiseSource(() => sfc32(7));
      return publishedOf(await readOverview(hostAccess(await roomWith("noisy-counts"))));
    };
    expect(await read()).toEqual(await read());
  });

  it("people who come meanwhile do not move a release", async () => {
    const room = await roomWith("noisy-counts");
    const before = await readOverview(hostAccess(room));
    const { room: later } = await plantViewer(room, world, [{ video: 0, watchedFraction: 0.9 }]);
    expect(publishedOf(await readOverview(hostAccess(later)))).toEqual(publishedOf(before));
  });

  it("ε never passes the budget, however many ask at once; whoever comes late gets nothing and is told until when", async () => {
    const room = await roomWith("noisy-counts");
    const access = hostAccess(room);
    const topics = world.scenario.topics.map(({ id }) => id);
    const asked = [...topics, ...topics, ...topics].slice(0, 100);
    const pages = await Promise.all(asked.map((id) => readTopicPage(access, id)));
    const period = "0";
    expect(await spentBudget(room.id, period)).toBe(CAP);
    const told = pages.filter(({ publishing }) => publishing.noise?.budgetSpent === false);
    const distinct = new Set(told.map(({ topic }) => topic.topicId));
    expect(distinct.size).toBe(CAP / 500 - 1);
    for (const { publishing, clusters } of pages)
      if (publishing.noise?.budgetSpent) {
        expect(clusters.every(({ viewers, listed }) => viewers === null && listed === null)).toBe(true);
        expect(Date.parse(publishing.noise.nextPeriodAt)).toBe(room.createdAt.getTime() + 3_600_000);
      }
    for (const id of distinct) {
      const same = pages.filter(({ topic }) => topic.topicId === id).map(({ clusters }) => JSON.stringify(clusters));
      expect(new Set(same).size).toBe(1);
    }
    await Promise.all(asked.map((id) => readTopicPage(access, id)));
    expect(await spentBudget(room.id, period)).toBe(CAP);
  });

  it("a world with less in it is another release", async () => {
    const room = await roomWith("noisy-counts");
    const policy = composePolicy(room.safeguards);
    const learn = { ...policy.learn, optOut: true };
    for (const each of [policy, { ...policy, learn }])
      await publisherOf(room, world, each).drawn("clusters", [{ counts: [50, 60], sensitivity: 1 }]);
    expect(await spentBudget(room.id, "0")).toBe(1_000);
  });
});

function publishedOf({ topics, clusters, users }: Overview) {
  return {
    topics: topics.map(({ viewers, listed }) => [viewers, listed]),
    members: clusters.map(({ clusterId, members }) => [clusterId, members]),
    users,
  };
}

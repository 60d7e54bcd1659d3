import { spawnSync } from "node:child_process";
import type { Access } from "@/lib/domain/access";
import type { SeatActor } from "@/lib/domain/actor";
import { videoId } from "@/lib/engine/world/locate";
import { readAudit } from "@/lib/read-models/admin/read-audit";
import { readClusterMembers } from "@/lib/read-models/admin/read-cluster-members";
import { readClusterPage } from "@/lib/read-models/admin/read-cluster-page";
import { readClusters } from "@/lib/read-models/admin/read-clusters";
import { readOverview } from "@/lib/read-models/admin/read-overview";
import { readTopicPage } from "@/lib/read-models/admin/read-topic-page";
import { readTopicViewers } from "@/lib/read-models/admin/read-topic-viewers";
import { readTopics } from "@/lib/read-models/admin/read-topics";
import { readTruth } from "@/lib/read-models/admin/read-truth";
import { readUserPage } from "@/lib/read-models/admin/read-user-page";
import { readUsers } from "@/lib/read-models/admin/read-users";
import { searchCompany } from "@/lib/read-models/admin/search-company";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { auditedView } from "@/lib/services/access/audited-view";
import { recordWatchEvents } from "@/lib/services/watch-events/record-watch-events";
import { placeDatabase } from "@/lib/store/client";
import { openInMemory } from "@/lib/store/open-database";
import { findRoom } from "@/lib/store/rooms";
import { plantRoom, watchEvent } from "@/lib/testing/rows";
import { plantViewer } from "@/lib/testing/small-room";
import { buildOnThreads } from "@/lib/worlds/build-on-threads";
import { worldKey } from "@/lib/worlds/world-key";
import { rememberWorld } from "@/lib/worlds/world-memory";
import { percentile, type ResultRow, report, rounded } from "./report";

/**
 * How long the server needs for each page of the company's tool, by number of background users: a thousand personas with
 * forty watches each among them, audit entry included, the page's markup and the network not. Once with the room at
 * rest, and once while a persona watches something before every fourth request. On a busy machine read the processor's
 * time. `tsx lib/bench/admin-pages.ts [users] [personas] [requests]`; without arguments every size in a process of its own.
 */
const SIZES = [10_000, 100_000, 1_000_000];
const [USERS = 0, PERSONAS = 1_000, REQUESTS = 120] = process.argv.slice(2).map(Number);
const WATCHES = 40;
const SEED = 1138;
const WATCH_EVERY = 4;
const GOAL_MS = 50;

if (USERS === 0) {
  for (const users of SIZES) {
    const child = spawnSync(process.execPath, ["--import", "tsx", "lib/bench/admin-pages.ts", String(users)], {
      stdio: "inherit",
    });
    if (child.status !== 0) process.exit(child.status ?? 1);
  }
  process.exit(0);
}

const base = loadScenario("the-list");
const scenario = { ...base, population: { ...base.population, users: USERS } };
const builtFrom = performance.now();
const world = await buildOnThreads(scenario, SEED);
console.log(`world of ${world.users.count} users built in ${Math.round(performance.now() - builtFrom)} ms`);
// Rooms name their scenario by its id: this world stands where the built-in one would be.
rememberWorld(worldKey(base, SEED), world);

const opened = await openInMemory();
placeDatabase(opened);
let room = await plantRoom({ seed: SEED, createdAt: new Date(Date.now() - 3_600_000) });
const seats: SeatActor[] = [];
const userIds: string[] = [];
for (let p = 0; p < PERSONAS; p++) {
  const watching = Array.from({ length: WATCHES }, (_, i) => ({
    video: (p * 131 + i * 977) % world.videos.count,
    watchedFraction: ((p + i) % 10) / 10,
  }));
  const planted = await plantViewer(room, world, watching, { seed: p });
  room = { ...room, revision: planted.room.revision };
  seats.push({ kind: "seat", room, seatId: "bench", role: "user", personaId: planted.persona.id });
  userIds.push(planted.persona.userId, String(world.users.id[p]));
}

const page = (number: number) => ({ page: number, pageSize: 50 });
const topic = (n: number) => scenario.topics[n % scenario.topics.length]?.id ?? "";
const cluster = (n: number) => world.clustering.ids[n % world.clustering.ids.length] ?? "";
const list = (n: number, query: object) => (access: Access) =>
  readTopicViewers(access, topic(n), { sort: "-share", minShare: 0, ...query }, page(1 + (n % 20)));

const PAGES: Record<string, (n: number) => (access: Access) => Promise<unknown>> = {
  overview: () => readOverview,
  topics: () => readTopics,
  topic: (n) => (access) => readTopicPage(access, topic(n)),
  "viewers by share": (n) => list(n, {}),
  "viewers by last watch": (n) => list(n, { sort: "-lastWatchedAt" }),
  "viewers by region": (n) => list(n, { sort: "region" }),
  "viewers, filtered": (n) => list(n, { minShare: 0.03, region: "pacific-nw" }),
  "viewers, 500 rows": (n) => (access) =>
    readTopicViewers(access, topic(n), { sort: "-share", minShare: 0 }, { page: 1, pageSize: 500 }),
  clusters: () => readClusters,
  cluster: (n) => (access) => readClusterPage(access, cluster(n)),
  "cluster members": (n) => (access) => readClusterMembers(access, cluster(n), page(1 + (n % 5))),
  users: (n) => (access) => readUsers(access, page(1 + (n % 200))),
  user: (n) => (access) => readUserPage(access, userIds[(n * 37) % userIds.length] ?? ""),
  truth: () => (access) => readTruth(access, "orientation"),
  search: (n) => (access) => searchCompany(access, (userIds[n % userIds.length] ?? "").slice(0, 8)),
  audit: (n) => (access) => readAudit(access, page(1 + (n % 3))),
};

const results: ResultRow[] = [];
for (const [name, make] of Object.entries(PAGES)) {
  results.push({ page: name, ...(await measure(make, false)), ...(await measure(make, true)) });
}
const slow = results.filter((row) => Math.max(Number(row["p95 ms"]), Number(row["p95 ms, watching"])) > GOAL_MS);
report(`admin-pages-${USERS}`, results, [
  `${USERS} background users, ${PERSONAS} personas with ${WATCHES} watches each, ${REQUESTS} requests a page`,
  slow.length === 0
    ? `every p95 is within ${GOAL_MS} ms`
    : `over ${GOAL_MS} ms: ${slow.map((row) => row.page).join(", ")}`,
]);
placeDatabase(undefined);
await opened.close();

async function measure(make: (typeof PAGES)[string], watching: boolean): Promise<Record<string, number>> {
  const times: number[] = [];
  let cpu = 0;
  for (let n = 0; n < REQUESTS; n++) {
    if (watching && n % WATCH_EVERY === 0) await watchSomething(n);
    const current = (await findRoom(room.code)) ?? room;
    const from = performance.now();
    const spent = process.cpuUsage();
    await auditedView({ kind: "host", room: current }, { action: "view", object: "overview", locale: "en" }, make(n));
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(spent);
    cpu += (user + system) / 1000;
  }
  const first = times[0] ?? 0;
  const at = (share: number) => rounded(percentile(times, share));
  if (watching) return { "p50 ms, watching": at(0.5), "p95 ms, watching": at(0.95) };
  return { "first ms": rounded(first), "p50 ms": at(0.5), "p95 ms": at(0.95), "cpu ms, mean": rounded(cpu / REQUESTS) };
}

async function watchSomething(n: number): Promise<void> {
  const seat = seats[(n * 13) % seats.length];
  if (seat) await recordWatchEvents(seat, [watchEvent({ videoId: videoId((n * 7) % world.videos.count) })], "en");
}

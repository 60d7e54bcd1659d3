import { clusterCountCurve } from "@/lib/engine/clustering/choose-cluster-count";
import { matchClusters } from "@/lib/engine/clustering/match-clusters";
import { fitSphericalKMeans } from "@/lib/engine/clustering/spherical-k-means";
import { sfc32 } from "@/lib/engine/random/random";
import { buildWorld } from "@/lib/engine/world/build-world";
import { DIMENSIONS } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { runOnThreads } from "@/lib/worlds/run-on-threads";
import { report, rounded } from "./report";

/**
 * How many clusters fit the built-in world, by silhouette and elbow; and how stable they are: what a refit from another
 * start keeps of the labels. `tsx lib/bench/cluster-count.ts`
 */
const RANGE = { from: 12, to: 32 } as const;
const REFITS = [2, 3, 4];

const scenario = loadScenario("the-list");
const world = buildWorld(scenario, 1138);
const points = { rows: world.profiles, count: world.users.count, width: DIMENSIONS };
const { clusters } = scenario.engine;

const { counts, bySilhouette, byElbow } = await runOnThreads(clusterCountCurve(points, RANGE, sfc32(1)));
report(
  "cluster-count",
  counts.map((count) => ({
    clusters: count.clusters,
    cohesion: rounded(count.cohesion, 4),
    inertia: rounded(count.inertia),
    silhouette: rounded(count.silhouette, 4),
  })),
  [
    `highest silhouette at ${bySilhouette}, elbow at ${byElbow}; the scenario fits ${clusters}, ${scenario.archetypes.length - 1} are planted`,
  ],
);

const fitFrom = (seed: number) => runOnThreads(fitSphericalKMeans(points, { clusters, random: sfc32(seed) }));
const first = await fitFrom(1);
const rows = [];
for (const seed of REFITS) {
  const match = matchClusters(first.labels, (await fitFrom(seed)).labels);
  rows.push({
    refit: seed,
    "clusters carried over": match.carried.filter((before) => before >= 0).length,
    "users who kept theirs, %": rounded(100 * match.kept),
    "adjusted Rand index": rounded(match.adjustedRandIndex, 3),
  });
}
report("cluster-stability", rows, ["the same users fitted from other starts, labels carried over by optimal matching"]);

import type { Scenario } from "@/lib/domain/scenario";
import type { Catalogue } from "../catalogue/compile-catalogue";
import { optimalAssignment } from "../naming/optimal-assignment";
import type { Steps } from "../parallel/steps";
import { integerBelow } from "../random/distributions";
import { deriveSeed, STREAM, sfc32 } from "../random/random";
import { type Clustering, DIMENSIONS } from "../world/world";
import { dot } from "./points";
import { fitSphericalKMeans } from "./spherical-k-means";

export interface FittedClusters {
  readonly clustering: Omit<Clustering, "topicShare" | "topicShareOfAll" | "noise">;
  /** nearest centroid of every user: what the fit itself says, before "no clear cluster" */
  readonly labels: Uint8Array;
}

/**
 * Fits the clustering of a world on its users' profiles and names the result after the archetypes by optimal matching.
 * The labels only decide what a cluster is called; nothing else of an archetype reaches the fit.
 */
export function* fitClusters(
  scenario: Scenario,
  catalogue: Catalogue,
  profiles: Float32Array,
  seed: number,
): Steps<FittedClusters> {
  const count = scenario.engine.clusters;
  const random = sfc32(deriveSeed(seed, STREAM.clustering));
  const points = { rows: profiles, count: profiles.length / DIMENSIONS, width: DIMENSIONS };
  const fit = yield* fitSphericalKMeans(points, { clusters: count, random });
  const { matched, cosines } = matchArchetypes(catalogue, scenario, fit.centroids, count);
  const clustering = {
    count,
    ids: clusterIds(scenario, matched),
    centroids: fit.centroids,
    minMargin: scenario.engine.minMargin,
    minConfidence: scenario.engine.minConfidence,
    archetype: Int16Array.from(matched),
    archetypeCosine: Float64Array.from(cosines),
    numbers: clusterNumbers(count + 1, seed),
  };
  return { clustering, labels: fit.labels };
}

function matchArchetypes(catalogue: Catalogue, scenario: Scenario, centroids: Float64Array, count: number) {
  const named = scenario.archetypes.flatMap((archetype, a) => (Object.keys(archetype.loads).length > 0 ? [a] : []));
  const values = Array.from({ length: count }, (_, k) =>
    named.map((a) => {
      const mixture = catalogue.mixtures.subarray(a * DIMENSIONS, (a + 1) * DIMENSIONS);
      return (
        dot(centroids, k * DIMENSIONS, mixture, 0, DIMENSIONS) / Math.sqrt(dot(mixture, 0, mixture, 0, DIMENSIONS))
      );
    }),
  );
  const columns = optimalAssignment(values);
  return {
    matched: columns.map((column) => (column < 0 ? -1 : (named[column] as number))),
    cosines: columns.map((column, k) => (column < 0 ? 0 : (values[k]?.[column] ?? 0))),
  };
}

/** A matched cluster carries its archetype's id, so ids mean the same in every seed; others go on after the last. */
function clusterIds(scenario: Scenario, matched: readonly number[]): string[] {
  let next = Math.max(...scenario.archetypes.map((archetype) => Number(archetype.id.slice(1))));
  const ids = matched.map((a) =>
    a >= 0 ? (scenario.archetypes[a]?.id as string) : `C${String(++next).padStart(2, "0")}`,
  );
  const withoutLoads = scenario.archetypes.find((archetype) => Object.keys(archetype.loads).length === 0);
  return [...ids, withoutLoads?.id as string];
}

/** Distinct three-digit numbers that tell nothing. */
function clusterNumbers(count: number, seed: number): string[] {
  const random = sfc32(deriveSeed(seed, STREAM.numbers));
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(100 + integerBelow(random, 900));
  return [...numbers].map(String);
}

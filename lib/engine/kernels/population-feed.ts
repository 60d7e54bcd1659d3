import type { FeedCatalogue } from "../simulation/population-feed-catalogue";
import { LATENT_WIDTH, PANEL_VIDEOS, POPULATION_FEED } from "../simulation/population-feed-constants";
import type { FeedPools } from "../simulation/population-feed-pools";
import type { KernelArena } from "./kernel-arena";

interface PopulationFeedKernel {
  populationFeed(plan: number): number;
}

/** People of one piece, and what they did. */
export interface FeedPeople {
  readonly count: number;
  readonly steps: number;
  /** count × LATENT_WIDTH: true preferences */
  readonly truths: Float32Array;
  /** count × 4: seeds of their streams */
  readonly seeds: Uint32Array;
}

export interface FeedOutcome {
  /** count × LATENT_WIDTH */
  readonly interests: Float32Array;
  /** steps: sum of watched fractions over the people, in their order */
  readonly stepTotals: Float64Array;
  /** videos: how often each was shown */
  readonly views: Uint32Array;
  /** times that the catalogue or a pool was scanned */
  readonly scans: number;
}

/** Bytes of a short list: 32 and 512 scores and numbers. */
const LIST_BYTES = 32 + 512 * 8;
const SCRATCH_BYTES = 256;
/** Numbers or watched fractions of the videos shown in a step, and room for whole lanes. */
const SHOWN_BYTES = 12 * 4;
/** People that the kernel serves side by side, beside one desk that they begin at, and bytes of each but for lists and the seen. */
const GROUP = 16;
const PERSON_BYTES = 896;

/**
 * Runs people through all steps of the feed loop. Clears nothing: give a cleared arena. Results lie in
 * the arena until it is cleared. Cost: see populationFeedSteps.
 */
export function runPopulationFeed(
  arena: KernelArena,
  catalogue: FeedCatalogue,
  pools: FeedPools,
  people: FeedPeople,
): FeedOutcome {
  const { panelCount, videos } = catalogue;
  const unseen = arena.allocate("u8", panelCount + 1);
  unseen[panelCount] = 255;
  if (videos % PANEL_VIDEOS > 0) unseen[panelCount - 1] = (255 << (videos % PANEL_VIDEOS)) & 255;
  const interests = arena.allocate("f32", people.count * LATENT_WIDTH);
  const stepTotals = arena.allocate("f64", people.steps);
  const views = arena.allocate("u32", videos);
  const { affinity, intercept, baseline, decay, places } = POPULATION_FEED;
  const { unit, error, reach } = catalogue;
  const bytes = (count: number) => arena.allocate("u8", count).byteOffset;
  const deskBytes = Math.ceil((PERSON_BYTES + 2 * LIST_BYTES + panelCount + 1) / 64) * 64;
  const entries = [
    people.count,
    people.steps,
    places,
    panelCount,
    arena.hold("f32", catalogue.rows).byteOffset,
    arena.hold("f32", catalogue.priors).byteOffset,
    arena.hold("f32", catalogue.qualities).byteOffset,
    arena.hold("i16", catalogue.panels).byteOffset,
    arena.hold("i32", catalogue.starts).byteOffset,
    arena.hold("i16", catalogue.small).byteOffset,
    unseen.byteOffset,
    arena.hold("f32", pools.centroids).byteOffset,
    pools.centroids.length / LATENT_WIDTH,
    arena.hold("u16", pools.panels).byteOffset,
    arena.hold("u32", pools.at).byteOffset,
    (pools.at.length - 1) / (pools.centroids.length / LATENT_WIDTH + 1),
    arena.hold("u32", pools.refreshOf).byteOffset,
    arena.hold("f32", Float32Array.of(affinity, intercept, baseline, decay, unit, error, reach)).byteOffset,
    arena.hold("f32", people.truths).byteOffset,
    interests.byteOffset,
    arena.hold("u32", people.seeds).byteOffset,
    stepTotals.byteOffset,
    views.byteOffset,
    bytes(SCRATCH_BYTES),
    bytes(SHOWN_BYTES),
    bytes(SHOWN_BYTES),
    bytes((GROUP + 1) * deskBytes),
    deskBytes,
    LIST_BYTES,
  ];
  const plan = arena.hold("u32", Uint32Array.from(entries));
  const scans = arena.kernel<PopulationFeedKernel>().populationFeed(plan.byteOffset);
  return { interests, stepTotals, views, scans };
}

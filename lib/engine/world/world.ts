import type { Scenario } from "@/lib/domain/scenario";

/** Raised whenever the same scenario and seed would give another world. Part of every world's hash. */
export const ENGINE_VERSION = "2.0.0";

/** Width of a profile row: topic space padded to a multiple of 16 so that kernels need no remainder loop. */
export const DIMENSIONS = 64;

/** Minutes in the world's window, counted from its start; "now" is its end. */
export const MINUTES_PER_DAY = 1440;

/** Videos, one column per attribute. topicWeights: videos × DIMENSIONS, each row sums to 1. */
export interface VideoTable {
  readonly count: number;
  readonly topicWeights: Float32Array;
  readonly primaryTopic: Uint8Array;
  readonly script: Uint16Array;
  readonly creator: Uint16Array;
  readonly sound: Uint8Array;
  readonly durationSeconds: Uint8Array;
  readonly region: Uint8Array;
  readonly quality: Float32Array;
  readonly posterSeed: Uint32Array;
  readonly uploadedMinute: Int32Array;
}

/** Background users. id: 19 decimal digits, ascending never (order tells nothing). byId: users by rising ID. seed: drives collected data. */
export interface UserTable {
  readonly count: number;
  readonly id: BigUint64Array;
  readonly byId: Uint32Array;
  readonly seed: Uint32Array;
  readonly region: Uint8Array;
}

/** Watch history, users' rows one after another in time order. offsets: users + 1. fraction: 0…255 of the video. minute: of the window. */
export interface WatchTable {
  readonly offsets: Uint32Array;
  readonly video: Uint16Array;
  readonly fraction: Uint8Array;
  readonly actions: Uint8Array;
  readonly minute: Uint16Array;
}

/** Bits of WatchTable.actions; the three upper bits count replays (0…7). */
export const ACTION = { liked: 1, commented: 2, shared: 4, skipped: 8, followed: 16 } as const;
export const REPLAY_SHIFT = 5;

/** Hidden from recommender, profiler and clustering (a test proves it); read only by the truth page. groups: bit g = holds scenario.groups[g]. */
export interface TruthTable {
  readonly primaryArchetype: Uint8Array;
  readonly secondaryArchetype: Uint8Array;
  readonly groups: Uint8Array;
}

/** One fitted clustering. centroids: count × DIMENSIONS, unit rows. Index `count` is "no clear cluster". */
export interface Clustering {
  readonly count: number;
  readonly ids: readonly string[];
  readonly centroids: Float64Array;
  /** Spread of engagement around a cluster's mean for the video, measured at the fit; the posterior's yardstick. */
  readonly noise: number;
  readonly minMargin: number;
  readonly minConfidence: number;
  /** Topic shares inside each cluster (count + 1 rows) and over all users; the ratio is the lift. */
  readonly topicShare: Float64Array;
  readonly topicShareOfAll: Float64Array;
  /** archetype index whose reported name the cluster may carry, or −1; cosine of the match. */
  readonly archetype: Int16Array;
  readonly archetypeCosine: Float64Array;
  readonly numbers: readonly string[];
}

export interface AssignmentTable {
  readonly cluster: Uint8Array;
  readonly similarity: Float32Array;
  readonly margin: Float32Array;
  readonly confidence: Float32Array;
}

/** Inverted index topic → viewers, each topic's rows by falling share (ties by user index). offsets: topics + 1. */
export interface TopicViewers {
  readonly offsets: Uint32Array;
  readonly user: Uint32Array;
  readonly share: Float32Array;
  readonly watches: Uint16Array;
  readonly lastMinute: Uint16Array;
  /** watches per topic and week (topics × weeks), oldest week first */
  readonly weeks: Uint32Array;
  readonly weekCount: number;
  /** topics × (clusters + 1): viewers of each cluster, and those of them whose share reaches the list's cut-off */
  readonly byCluster: Uint32Array;
  readonly listedByCluster: Uint32Array;
  /** topics × topics: mean share of every topic among those listed under one; 0 where nobody is listed */
  readonly shareAmongListed: Float64Array;
}

/** Inverted index cluster → members (count + 1 groups), each by falling similarity. */
export interface ClusterMembers {
  readonly offsets: Uint32Array;
  readonly user: Uint32Array;
}

/** How members took to each video: clusters × videos, mean engagement drawn towards the overall mean where watches are few. overall, watches: per video. */
export interface ClusterAppeal {
  readonly byCluster: Float32Array;
  readonly overall: Float32Array;
  readonly watches: Uint32Array;
}

/** A part of a cluster. topics: those that set it apart from the rest, highest lift first; members: how many. */
export interface Subcluster {
  readonly topics: readonly number[];
  readonly members: number;
}

/** What everyone did with each video: watches, 255ths of it watched, replays. */
export interface VideoTotals {
  readonly watches: Float64Array;
  readonly fraction: Float64Array;
  readonly replays: Float64Array;
}

/** A pure function of (scenario, seed, engine version). Never edited. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly hash: string;
  readonly videos: VideoTable;
  readonly users: UserTable;
  readonly watches: WatchTable;
  readonly truth: TruthTable;
  /** users × DIMENSIONS: interest profiles in topic space, scaled to length 1 (all zero without watches) */
  readonly profiles: Float32Array;
  readonly clustering: Clustering;
  readonly assignments: AssignmentTable;
  readonly members: ClusterMembers;
  /** per cluster, "no clear cluster" last; see clustering/subclusters */
  readonly subclusters: readonly (readonly Subcluster[])[];
  readonly totals: VideoTotals;
  readonly viewers: TopicViewers;
  readonly appeal: ClusterAppeal;
}

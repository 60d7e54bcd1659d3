import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import type { Watch } from "@/lib/engine/profiling/watch";
import { sfc32 } from "@/lib/engine/random/random";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import type { ExposureView } from "../measure";
import { randomisedLabel } from "../mechanisms/randomised-label";
import { roundCount } from "../mechanisms/round-count";
import { twoSidedGeometric } from "../mechanisms/two-sided-geometric";
import { barrierTo } from "./attack-reach";

/** cluster: the one the accounts were put in, null where it could not be read. accounts and watches of each: what it took. */
export interface Probe {
  readonly cluster: number | null;
  readonly accounts: number;
  readonly watches: number;
}

/** Videos watched before the cluster is read again, and at most. */
const STRIDE = 5;
const MOST = 40;
/** Topics of the old name that the account watches. */
const TOPICS = 3;
/** Accounts that it takes to read a cluster off rounded and off noisy counts, and past labels that are answered at random. */
const ACCOUNTS = { one: 1, noisy: 20, deniable: 15 } as const;

const UNREADABLE: Probe = { cluster: null, accounts: 0, watches: 0 };

/**
 * Which cluster bears an old name, told by made-up accounts that watch the topics with the highest lift in it to the end, until the engine
 * puts them somewhere. Where rows are shown, or the app explains itself to its user, the account's own cluster is read;
 * else the counts of clusters before and after are compared, with as many accounts as rounding or noise calls for.
 * cluster: index while it was named. Neither rows, explanation nor counts: null, no accounts. O(watches · topics).
 * Source: vector B6c. Example: on an open tool one account and 5 to 40 watches.
 */
export function byProbe(view: ExposureView, cluster: number, seed: number): Probe {
  const { population, policy } = view;
  const { held, happened } = population;
  const random = sfc32(seed);
  const inRows = barrierTo(view, { inference: true }) === null;
  const readsOwn = inRows || policy.explanation;
  if (!readsOwn && !policy.access.dashboard) return UNREADABLE;
  const { put, watches } = putSomewhere(held, topicsOf(happened, cluster));
  const accounts = accountsFor(view, readsOwn);
  const labels = held.clustering.count + 1;
  const { labelEpsilon } = policy.learn;
  const counts = new Int32Array(labels);
  for (let i = 0; i < accounts; i++) {
    const label = labelEpsilon === null ? put : randomisedLabel(random, put, labels, labelEpsilon);
    counts[label] = (counts[label] as number) + 1;
  }
  const seen = readsOwn ? counts : risenCounts(view, counts, random);
  const best = seen.subarray(0, labels - 1).reduce((at, count, c, all) => (count > (all[at] as number) ? c : at), 0);
  return { cluster: (seen[best] as number) > 0 ? best : null, accounts, watches };
}

function accountsFor({ policy }: ExposureView, readsOwn: boolean): number {
  const deniable = policy.learn.labelEpsilon === null ? ACCOUNTS.one : ACCOUNTS.deniable;
  if (readsOwn) return deniable;
  const { countEpsilon, roundTo } = policy.publish;
  return Math.max(deniable, countEpsilon === null ? (roundTo ?? ACCOUNTS.one) : ACCOUNTS.noisy);
}

/** By how much each cluster's published count has risen. */
function risenCounts({ population, policy }: ExposureView, added: Int32Array, random: () => number): Int32Array {
  const sizes = new Int32Array(added.length);
  for (const at of population.cluster) sizes[at] = (sizes[at] as number) + 1;
  const { countEpsilon, roundTo } = policy.publish;
  const published = (count: number) => {
    const noised = countEpsilon === null ? count : count + twoSidedGeometric(random, countEpsilon);
    return roundTo === null ? noised : roundCount(Math.max(0, noised), roundTo);
  };
  return added.map((more, c) => published((sizes[c] as number) + more) - published(sizes[c] as number));
}

function topicsOf({ clustering, scenario }: World, cluster: number): number[] {
  const lift = (topic: number) => {
    const overall = clustering.topicShareOfAll[topic] as number;
    return overall > 0 ? (clustering.topicShare[cluster * DIMENSIONS + topic] as number) / overall : 0;
  };
  return scenario.topics
    .map((_, topic) => topic)
    .sort((a, b) => lift(b) - lift(a) || a - b)
    .slice(0, TOPICS);
}

function putSomewhere(world: World, topics: readonly number[]): { put: number; watches: number } {
  const { primaryTopic, count } = world.videos;
  const shelf = Array.from({ length: count }, (_, video) => video).filter((v) =>
    topics.includes(primaryTopic[v] as number),
  );
  let profile = emptyProfile(world);
  let put = world.clustering.count;
  while (profile.watches < Math.min(MOST, shelf.length) && put === world.clustering.count) {
    const next = shelf.slice(profile.watches, profile.watches + STRIDE).map(watched);
    profile = updateProfile(profile, next, world);
    put = assign(world.clustering, profile.sum, profile.evidence).cluster;
  }
  return { put, watches: profile.watches };
}

function watched(video: number): Watch {
  return { video, fraction: 1, replays: 1, liked: true, commented: false, shared: false, skipped: false, atMs: 0 };
}

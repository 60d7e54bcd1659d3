import { integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "../random/random";
import { bestVideos } from "../ranking/partial-selection";
import type { World } from "../world/world";
import { feedIndex, maskSeen, OPEN, SEEN } from "./feed-index";
import type { Recommended, Recommender, RecommendInput } from "./recommender";
import { summed } from "./score";

/** best: out of how many of the best a video is drawn. askEvery: every how many places ask. */
export const PROBING = { best: 40, askEvery: 2 } as const;

/** Keeps these draws apart from those of the strategies on the same stream. */
const MIX = 5;

/**
 * A feed that wants to know. Each place draws a cluster from what is believed (posterior × address book) and shows what
 * its members take to (Thompson 1933), or draws a second cluster as well and shows what the two differ on most (top-two
 * sampling, Russo 2016). A guess that is taken for true before it is tested feeds itself; this one keeps testing in proportion to
 * its doubt. As a default feed it would ask too much; the feed lab and the benchmark "learn" show what asking is worth.
 * Fewer items than asked for when the catalogue runs out, none without clusters. Cost: O(limit · videos).
 */
export const probing: Recommender = { id: "probing", recommend: probe };

function probe(world: World, input: RecommendInput): Recommended[] {
  const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.seen.length, MIX));
  const index = feedIndex(world);
  const mask = maskSeen(index, input.seen);
  const beliefs = input.assignment.confidences.map((value, k) => value * (input.contacts[k] as number));
  const { values } = index.scratch;
  const feed: Recommended[] = [];
  while (feed.length < input.limit && beliefs.length > 0 && mask.includes(OPEN)) {
    const cluster = weightedIndex(random, beliefs);
    const asking = (input.seen.length + feed.length) % PROBING.askEvery === 0;
    const rival = asking ? drawRival(random, beliefs, cluster) : -1;
    fill(values, world, cluster, rival);
    const leading = bestVideos(values, mask, SEEN, PROBING.best);
    const video = leading[integerBelow(random, leading.length)] as number;
    mask[video] = SEEN;
    feed.push({ video, rank: feed.length + 1, ...described(world, video, cluster, rival, values[video] as number) });
  }
  return feed;
}

/** Another cluster that is possible as well, or −1 when only one is. */
function drawRival(random: Random, beliefs: Float64Array, cluster: number): number {
  const others = beliefs.map((belief, k) => (k === cluster ? 0 : belief));
  return others.some((belief) => belief > 0) ? weightedIndex(random, others) : -1;
}

/** What a cluster's members make of each video, or how far they and a rival's differ on it. */
function fill(values: Float64Array, { appeal }: World, cluster: number, rival: number): void {
  const own = cluster * values.length;
  const other = rival * values.length;
  for (let v = 0; v < values.length; v++) {
    const liking = appeal.byCluster[own + v] as number;
    values[v] = rival < 0 ? liking : Math.abs(liking - (appeal.byCluster[other + v] as number));
  }
}

function described({ appeal }: World, video: number, cluster: number, rival: number, value: number) {
  const meanEngagement = appeal.overall[video] as number;
  const clusterGain = (appeal.byCluster[cluster * appeal.overall.length + video] as number) - meanEngagement;
  const features = { meanEngagement, clusterGain };
  if (rival >= 0) {
    const parts = [{ kind: "exploration" as const, contribution: value, topic: -1 }];
    return { origin: "explore" as const, features, ...summed(parts) };
  }
  const parts = [
    { kind: "cluster" as const, contribution: clusterGain, topic: -1 },
    { kind: "popularity" as const, contribution: meanEngagement, topic: -1 },
  ];
  return { origin: "cluster" as const, features, ...summed(parts) };
}

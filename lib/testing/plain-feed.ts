import { dot } from "@/lib/engine/clustering/points";
import { exp } from "@/lib/engine/numeric/elementary";
import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { DIVERSITY, likeness } from "@/lib/engine/ranking/marginal-relevance";
import { EXPLORE_DEPTH, POOL } from "@/lib/engine/recommenders/candidates";
import { EXPLORE_EVERY } from "@/lib/engine/recommenders/exploration";
import type { RecommendInput } from "@/lib/engine/recommenders/recommender";
import { PRIOR, SCORE } from "@/lib/engine/recommenders/score";
import { DIMENSIONS, MINUTES_PER_DAY, type World } from "@/lib/engine/world/world";

/**
 * The default feed as MODEL.md tells it: every source sorts the whole catalogue, every place looks at everything shown.
 * Slow; what the fast one is held against. Gives video, source and score of each place.
 */
export function plainFeed(world: World, input: RecommendInput) {
  const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches));
  const origins = plainCandidates(world, input, random);
  const open = [...origins.keys()].map((video) => ({ video, score: plainScore(world, input, video, random()) }));
  const shown = [...input.seen];
  const feed: { video: number; origin: string; score: number }[] = [];
  while (feed.length < input.limit) {
    const evidence = known(input.profile.watches + feed.length);
    const explore = shown.length % (evidence < 1 ? EXPLORE_EVERY.newcomer : EXPLORE_EVERY.always) === 0;
    const left = open
      .filter(({ video }) => !shown.includes(video))
      .map(({ video, score }) => ({ video, score: score - heldBack(world, shown, video, evidence) }))
      .sort((a, b) => b.score - a.score || a.video - b.video);
    const pick = left.find(({ video }) => (origins.get(video) === "explore") === explore) ?? left[0];
    if (!pick) break;
    feed.push({ ...pick, origin: origins.get(pick.video) as string });
    shown.push(pick.video);
  }
  return feed;
}

const known = (watches: number) => Math.min(1, watches / SCORE.tasteAfter);

function plainCandidates(world: World, input: RecommendInput, random: () => number): Map<number, string> {
  const found = new Map<number, string>();
  const open = Array.from({ length: world.videos.count }, (_, v) => v).filter((v) => !input.seen.includes(v));
  const best = (value: (v: number) => number, size: number) =>
    [...open].sort((a, b) => value(b) - value(a) || a - b).slice(0, size);
  const offer = (origin: string, videos: number[]) => {
    for (const v of videos) if (!found.has(v)) found.set(v, origin);
  };
  const telling = best((v) => disagreement(world, input, v), EXPLORE_DEPTH);
  for (let n = 0; n < POOL.explore && telling.length > 0; n++)
    offer("explore", [telling[integerBelow(random, telling.length)] as number]);
  const { cluster } = input.assignment;
  if (input.profile.watches > 0) {
    const taste = open.map((v) => expected(world, input, v));
    const at = new Map(open.map((v, i) => [v, taste[i] as number]));
    offer(
      "taste",
      best((v) => at.get(v) as number, POOL.taste),
    );
  }
  if (cluster < world.clustering.count)
    offer(
      "cluster",
      best((v) => gain(world, cluster, v), POOL.cluster),
    );
  if (known(input.profile.watches) < 1)
    offer(
      "contacts",
      best((v) => contactsGain(world, input, v), POOL.contacts),
    );
  offer(
    "popular",
    best((v) => world.appeal.overall[v] as number, POOL.popular),
  );
  offer(
    "fresh",
    best((v) => world.videos.uploadedMinute[v] as number, POOL.fresh),
  );
  return found;
}

function plainScore(world: World, input: RecommendInput, video: number, draw: number): number {
  const { cluster, confidence } = input.assignment;
  const evidence = known(input.profile.watches);
  const age = world.scenario.population.days - (world.videos.uploadedMinute[video] as number) / MINUTES_PER_DAY;
  return [
    SCORE.taste * evidence * expected(world, input, video),
    cluster < world.clustering.count ? SCORE.cluster * confidence * gain(world, cluster, video) : 0,
    SCORE.contacts * (1 - evidence) * contactsGain(world, input, video),
    SCORE.popularity * (world.appeal.overall[video] as number),
    SCORE.freshness * exp((-Math.LN2 * Math.max(0, age)) / SCORE.freshDays),
    SCORE.exploration * draw,
  ].reduce((a, b) => a + b, 0);
}

function expected(world: World, { profile }: RecommendInput, video: number): number {
  const byTopic = profile.sum.map(
    (sum, t) => (sum + PRIOR.watches * PRIOR.engagement) / ((profile.shareSum[t] as number) + PRIOR.watches),
  );
  return dot(world.videos.topicWeights, video * DIMENSIONS, byTopic, 0, DIMENSIONS);
}

const appealOf = (world: World, cluster: number, video: number) =>
  world.appeal.byCluster[cluster * world.videos.count + video] as number;

const gain = (world: World, cluster: number, video: number) =>
  appealOf(world, cluster, video) - (world.appeal.overall[video] as number);

function contactsGain(world: World, { contacts }: RecommendInput, video: number): number {
  return contacts.reduce(
    (sum, share, k) => sum + share * appealOf(world, k, video),
    -(world.appeal.overall[video] as number),
  );
}

function disagreement(world: World, { assignment, contacts }: RecommendInput, video: number): number {
  const chances = assignment.confidences.map((chance, k) => chance * (contacts[k] as number));
  const total = chances.reduce((a, b) => a + b, 0);
  const mean = chances.reduce((sum, chance, k) => sum + chance * appealOf(world, k, video), 0) / total;
  const square =
    chances.reduce((sum, chance, k) => sum + chance * appealOf(world, k, video) * appealOf(world, k, video), 0) / total;
  return square - mean * mean;
}

function heldBack(world: World, shown: number[], video: number, evidence: number): number {
  const closest = (list: number[]) =>
    list.reduce((most, other) => Math.max(most, likeness(world.videos, other, video)), 0);
  const recent = DIVERSITY.weight * closest(shown.slice(-DIVERSITY.window));
  return evidence < 1 ? recent + DIVERSITY.probing * (1 - evidence) * closest(shown) : recent;
}

import { log } from "@/lib/engine/numeric/elementary";
import { type SparseMixtures, sparseMixtures } from "@/lib/engine/profiling/sparse-mixtures";
import type { ExposurePopulation } from "../exposure-population";
import type { Evidence, KnownPeople } from "./evidence";

/**
 * Evidence of the watches that are held: how often each topic was watched, each watch sharing itself among its video's
 * topics as the company may know them (multinomial naive Bayes), and whether any watch is held at all. A topic's chance is
 * its part of everything that the known holders, or others, watched, one watch of each topic added (Laplace 1774). Watches
 * are taken as independent, which they are not, so the sum overstates; the order of people suffers little (Domingos and
 * Pazzani 1997). O(known watches + videos × topics), then O(watches asked). Nobody known: 0 for everyone.
 * Example: holders watched two topics 3 and 1 times, others 1 and 3: a watch of the first adds ln 2, one of both nothing.
 */
export function watchEvidence(population: ExposurePopulation, { holders, others }: KnownPeople): Evidence {
  const { watchOffsets, watchVideo, held } = population;
  const sparse = sparseMixtures(held.videos);
  const among = topicLogs(watchesByVideo(population, holders), sparse, held.scenario.topics.length);
  const besides = topicLogs(watchesByVideo(population, others), sparse, held.scenario.topics.length);
  const perVideo = mixed(among, besides, sparse);
  const holdsNothing = (user: number) => watchOffsets[user] === watchOffsets[user + 1];
  const without = [holders, others].map((people) => people.filter(holdsNothing).length);
  const totals = log((others.length + 2) / (holders.length + 2));
  const nothing = log(((without[0] as number) + 1) / ((without[1] as number) + 1)) + totals;
  const something =
    log((holders.length - (without[0] as number) + 1) / (others.length - (without[1] as number) + 1)) + totals;
  return (user, watches = Number.POSITIVE_INFINITY) => {
    if (holdsNothing(user)) return nothing;
    const from = watchOffsets[user] as number;
    const to = Math.min(watchOffsets[user + 1] as number, from + watches);
    let sum = something;
    for (let row = from; row < to; row++) sum += perVideo[watchVideo[row] as number] as number;
    return sum;
  };
}

function watchesByVideo(population: ExposurePopulation, people: readonly number[]): Float64Array {
  const { watchOffsets, watchVideo } = population;
  const counts = new Float64Array(population.held.videos.count);
  for (const user of people)
    for (let row = watchOffsets[user] as number; row < (watchOffsets[user + 1] as number); row++) {
      const video = watchVideo[row] as number;
      counts[video] = (counts[video] as number) + 1;
    }
  return counts;
}

/** ln of each topic's part of these watches, one watch of each topic added. */
function topicLogs(watches: Float64Array, { offsets, topic, weight }: SparseMixtures, topics: number): Float64Array {
  const sums = new Float64Array(topics).fill(1);
  for (let video = 0; video < watches.length; video++)
    for (let e = offsets[video] as number; e < (offsets[video + 1] as number); e++) {
      const t = topic[e] as number;
      sums[t] = (sums[t] as number) + (watches[video] as number) * (weight[e] as number);
    }
  const total = sums.reduce((sum, part) => sum + part, 0);
  return sums.map((part) => log(part / total));
}

/** What one watch of each video adds. */
function mixed(among: Float64Array, besides: Float64Array, { offsets, topic, weight }: SparseMixtures): Float64Array {
  const evidence = new Float64Array(offsets.length - 1);
  for (let video = 0; video < evidence.length; video++)
    for (let e = offsets[video] as number; e < (offsets[video + 1] as number); e++) {
      const t = topic[e] as number;
      evidence[video] =
        (evidence[video] as number) + (weight[e] as number) * ((among[t] as number) - (besides[t] as number));
    }
  return evidence;
}

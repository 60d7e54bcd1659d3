import type { LearnPolicy } from "@/lib/domain/data-policy";
import { log } from "@/lib/engine/numeric/elementary";
import { sparseMixtures } from "@/lib/engine/profiling/sparse-mixtures";
import type { ExposurePopulation } from "../exposure-population";
import { isBlocked } from "./blocked";
import type { Evidence, KnownPeople } from "./trait-attacker";

/**
 * Evidence of the watches that are held: how often each topic was watched, each watch sharing itself among its video's
 * topics (multinomial naive Bayes), and whether any watch is held at all. A topic's chance is its part of everything
 * that the known holders, or others, watched, one watch of each topic added (Laplace 1774). A topic that the company
 * may not know is no feature. Watches are taken as independent, which they are not, so the sum overstates; their order
 * among people is little harmed (Domingos and Pazzani 1997). O(known watches + videos × topics), then O(watches asked).
 * Example: holders watched two topics 3 and 1 times, others 1 and 3: a watch of the first adds ln 2, one of both nothing.
 */
export function watchEvidence(
  population: ExposurePopulation,
  { holders, others }: KnownPeople,
  blocked: LearnPolicy["blockedTopics"],
): Evidence {
  const perVideo = videoEvidence(population, holders, others, blocked);
  const { watchOffsets, watchVideo } = population;
  const holdsNothing = (user: number) => watchOffsets[user] === watchOffsets[user + 1];
  const without = (people: readonly number[]) => people.filter(holdsNothing).length + 1;
  const empty = log(without(holders) / (holders.length + 2)) - log(without(others) / (others.length + 2));
  const some =
    log((holders.length + 2 - without(holders)) / (holders.length + 2)) -
    log((others.length + 2 - without(others)) / (others.length + 2));
  return (user, watches = Number.POSITIVE_INFINITY) => {
    if (holdsNothing(user)) return empty;
    const from = watchOffsets[user] as number;
    const to = Math.min(watchOffsets[user + 1] as number, from + watches);
    let sum = some;
    for (let row = from; row < to; row++) sum += perVideo[watchVideo[row] as number] as number;
    return sum;
  };
}

/** What one watch of each video adds. */
function videoEvidence(
  population: ExposurePopulation,
  holders: readonly number[],
  others: readonly number[],
  blocked: LearnPolicy["blockedTopics"],
): Float64Array {
  const { scenario, videos } = population.happened;
  const sparse = sparseMixtures(videos);
  const isFeature = scenario.topics.map((topic) => !isBlocked(topic, blocked));
  const topicLogs = (people: readonly number[]) => {
    const watches = watchesByVideo(population, people);
    const sums = new Float64Array(scenario.topics.length).fill(1);
    for (let video = 0; video < videos.count; video++)
      for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
        const topic = sparse.topic[e] as number;
        if (isFeature[topic])
          sums[topic] = (sums[topic] as number) + (watches[video] as number) * (sparse.weight[e] as number);
      }
    const total = sums.reduce((sum, part, topic) => (isFeature[topic] ? sum + part : sum), 0);
    return sums.map((part, topic) => (isFeature[topic] ? log(part / total) : 0));
  };
  const among = topicLogs(holders);
  const besides = topicLogs(others);
  const evidence = new Float64Array(videos.count);
  for (let video = 0; video < videos.count; video++)
    for (let e = sparse.offsets[video] as number; e < (sparse.offsets[video + 1] as number); e++) {
      const topic = sparse.topic[e] as number;
      const bits = (among[topic] as number) - (besides[topic] as number);
      evidence[video] = (evidence[video] as number) + (sparse.weight[e] as number) * bits;
    }
  return evidence;
}

function watchesByVideo(population: ExposurePopulation, people: readonly number[]): Float64Array {
  const { watchOffsets, watchVideo } = population;
  const counts = new Float64Array(population.happened.videos.count);
  for (const user of people)
    for (let row = watchOffsets[user] as number; row < (watchOffsets[user + 1] as number); row++) {
      const video = watchVideo[row] as number;
      counts[video] = (counts[video] as number) + 1;
    }
  return counts;
}

import { deriveSeed, STREAM, sfc32 } from "../random/random";
import type { World } from "../world/world";
import { arrange, type Place } from "./arrange";
import { candidates } from "./candidates";
import { evidenceOf } from "./exploration";
import { type FeedIndex, feedIndex } from "./feed-index";
import type { Pool } from "./pool";
import type { Recommended, Recommender, RecommendInput, ScorePart } from "./recommender";
import { clusterGain, expectedEngagement, SCORE, summed, tasteTopic } from "./score";

/**
 * The feed of the app: what is likely to be watched for longest. Candidates of six sources → score → one place after
 * the other. Without watches the address book steers it; see candidates, arrange.
 * Cost: O(videos · clusters + candidates · limit), half a millisecond at 5,000 videos; nothing depends on the population.
 */
export const engagement: Recommender = {
  id: "engagement",
  recommend(world, input) {
    const index = feedIndex(world);
    const random = sfc32(deriveSeed(input.seed, STREAM.feed, input.profile.watches));
    const expected = new Float64Array(world.videos.count);
    expectedEngagement(index.mixtures, input.profile, expected);
    const pool = candidates(world, index, input, expected, random);
    const draws = new Float64Array(pool.videos.length);
    const scores = new Float64Array(pool.videos.length);
    const scoring = { world, index, input, expected, pool, draws };
    for (let c = 0; c < scores.length; c++) {
      draws[c] = random();
      scores[c] = scoreOf(scoring, c);
    }
    return arrange(index, pool, scores, input).map((place, i) => item(scoring, place, i + 1));
  },
};

interface Scoring {
  readonly world: World;
  readonly index: FeedIndex;
  readonly input: RecommendInput;
  readonly expected: Float64Array;
  readonly pool: Pool;
  /** the exploration draw of each candidate, 0…1 */
  readonly draws: Float64Array;
}

/** The raw inputs of one candidate's score. A source that has no say yet, or no longer, gives 0. */
function inputsOf({ world, index, input, expected, pool, draws }: Scoring, candidate: number) {
  const video = pool.videos[candidate] as number;
  const { cluster, confidence } = input.assignment;
  const evidence = evidenceOf(input.profile.watches);
  const clear = cluster < world.clustering.count;
  return {
    video,
    evidence,
    expected: expected[video] as number,
    gain: clear ? clusterGain(world, cluster, video) : 0,
    confidence: clear ? confidence : 0,
    contacts: evidence < 1 ? (index.scratch.contacts[video] as number) : 0,
    appeal: world.appeal.overall[video] as number,
    freshness: index.freshness[video] as number,
    draw: draws[candidate] as number,
  };
}

function scoreOf(scoring: Scoring, candidate: number): number {
  const { evidence, expected, gain, confidence, contacts, appeal, freshness, draw } = inputsOf(scoring, candidate);
  return (
    SCORE.taste * evidence * expected +
    SCORE.cluster * confidence * gain +
    SCORE.contacts * (1 - evidence) * contacts +
    SCORE.popularity * appeal +
    SCORE.freshness * freshness +
    SCORE.exploration * draw
  );
}

/** The same sum told part by part, for those that are shown. */
function item(scoring: Scoring, { candidate, penalty, likeness }: Place, rank: number): Recommended {
  const { world, index, input, pool } = scoring;
  const raw = inputsOf(scoring, candidate);
  const { video, evidence } = raw;
  const part = (kind: ScorePart["kind"], contribution: number, topic = -1) => ({ kind, contribution, topic });
  return {
    video,
    origin: pool.origins[candidate] as Recommended["origin"],
    ...summed([
      part("taste", SCORE.taste * evidence * raw.expected, tasteTopic(world, input.profile.sum, video)),
      part("cluster", SCORE.cluster * raw.confidence * raw.gain),
      part("contacts", SCORE.contacts * (1 - evidence) * raw.contacts),
      part("popularity", SCORE.popularity * raw.appeal),
      part("freshness", SCORE.freshness * raw.freshness),
      part("exploration", SCORE.exploration * raw.draw),
      part("diversity", penalty),
    ]),
    features: {
      expectedEngagement: raw.expected,
      clusterGain: raw.gain,
      confidence: raw.confidence,
      contactsGain: raw.contacts,
      meanEngagement: raw.appeal,
      ageDays: index.ageDays[video] as number,
      evidence,
      draw: raw.draw,
      likeness,
    },
    rank,
  };
}

import type { LearnPolicy } from "@/lib/domain/data-policy";
import type { MeasureValue } from "@/lib/domain/measure";
import { type Catalogue, compileCatalogue } from "@/lib/engine/catalogue/compile-catalogue";
import { drawTruth } from "@/lib/engine/population/draw-truth";
import { truePreference } from "@/lib/engine/population/true-preference";
import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import { recommend } from "@/lib/engine/recommenders/recommend";
import { watchesOf } from "@/lib/engine/world/history";
import { personOnPhone } from "@/lib/engine/world/hold-person";
import type { World } from "@/lib/engine/world/world";
import type { ExposurePopulation } from "../exposure-population";
import { expectedFraction } from "./expected-fraction";

/** Viewers who are judged, and videos of each one's next feed. */
export const JUDGED = { viewers: 150, videos: 8 } as const;

type Judged = Pick<ExposurePopulation, "held" | "happened" | "optedOut" | "erased">;

/**
 * How well the feed still fits: the mean watched fraction that the choice model expects of the next JUDGED.videos videos, over
 * JUDGED.viewers background users drawn by the world's seed, the same for every policy. The feed is made of what is held (on
 * the phone, where the phone guesses); only the judge knows what people truly want. value: 0…1; interval: twice the standard
 * error between viewers. No users: null. Cost: about 1 ms a viewer at 5,000 videos.
 * Example: with every topic blocked it falls to what popular videos reach.
 */
export function feedQuality(population: Judged, learn: LearnPolicy): MeasureValue {
  const { happened } = population;
  const catalogue = compileCatalogue(happened.scenario);
  const means = judgedUsers(happened).map((user) => meanFraction(population, learn, catalogue, user));
  const judged = means.length;
  if (judged === 0) return { value: null, numerator: null, denominator: null };
  const sum = means.reduce((a, b) => a + b, 0);
  const value = sum / judged;
  const squares = means.reduce((total, mean) => total + (mean - value) * (mean - value), 0);
  const reach = 1.96 * Math.sqrt(squares / Math.max(1, judged - 1) / judged);
  const interval: [number, number] = [Math.max(0, value - reach), Math.min(1, value + reach)];
  return { value, numerator: sum, denominator: judged, interval, sampled: judged };
}

function judgedUsers({ users, seed }: World): number[] {
  const random = sfc32(deriveSeed(seed, STREAM.judgedUsers));
  const drawn = new Set<number>();
  const wanted = Math.min(JUDGED.viewers, users.count);
  while (drawn.size < wanted) drawn.add(integerBelow(random, users.count));
  return [...drawn];
}

function meanFraction(people: Judged, learn: LearnPolicy, catalogue: Catalogue, user: number): number {
  const { held, happened, optedOut, erased } = people;
  const onPhone = learn.onDevice || learn.labelEpsilon !== null;
  const left = optedOut[user] === 1 || erased[user] === 1;
  const watches = left ? [] : watchesOf(onPhone ? happened : held, user, 0);
  const seed = happened.users.seed[user] as number;
  const { profile, guess } = personOnPhone(held, learn, { watches, optedOut: left, corrected: null, seed });
  const items = recommend(held, {
    profile,
    assignment: guess,
    contacts: contactsPrior(held, []),
    seen: watchesOf(happened, user, 0).map(({ video }) => video),
    seed,
    limit: JUDGED.videos,
  });
  const truth = drawTruth(catalogue, sfc32(deriveSeed(happened.seed, STREAM.users, user)));
  const preference = truePreference(catalogue, truth, happened.scenario.population.primaryShare);
  const sum = items.reduce((total, { video }) => total + expectedFraction(happened.videos, preference, video), 0);
  return items.length > 0 ? sum / items.length : 0;
}

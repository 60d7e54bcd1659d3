import { type Catalogue, compileCatalogue } from "../catalogue/compile-catalogue";
import { exp } from "../numeric/elementary";
import { integerBelow, weightedIndex } from "../random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "../random/random";
import { DIMENSIONS, type World } from "../world/world";
import { drawTruth, type Truth } from "./draw-truth";
import { applyTraits, normalised } from "./true-preference";
import { idOfIndex, idScheme } from "./user-ids";

/** A card as drawn: topics, facts, regions and words by index. */
export interface DealtPersona {
  readonly likes: readonly number[];
  readonly fact: number;
  readonly region: number;
  readonly device: number;
  readonly avatar: number;
  readonly handleWord: number;
  readonly handleNumber: number;
  /** per group of the scenario: does the persona hold the trait; assigned, never asked */
  readonly holds: readonly boolean[];
}

/** How likely a dealt fact is drawn among those that touch one of the likes, rather than among all. */
const FITTING_FACT = 0.5;
const PRIMARY_SHARE = 0.7;
const LIKE_LOAD = 3;
const FACT_LOAD = 2;

/** A persona drawn like any background user: archetype, likes from its loads, truth by the same chances. */
export function dealPersona(world: World, seed: number): DealtPersona {
  const { scenario } = world;
  const catalogue = compileCatalogue(scenario);
  const random = sfc32(deriveSeed(seed, STREAM.persona));
  const truth = drawTruth(catalogue, random);
  const likes = drawLikes(catalogue, truth, random);
  const fitting = scenario.cards.facts.flatMap((fact, f) =>
    fact.topics.some((id) => likes.includes(catalogue.topicIndex.get(id) ?? -1)) ? [f] : [],
  );
  const all = scenario.cards.facts.length;
  return {
    likes,
    fact:
      fitting.length > 0 && random() < FITTING_FACT
        ? (fitting[integerBelow(random, fitting.length)] as number)
        : integerBelow(random, all),
    region: integerBelow(random, scenario.people.regions.length),
    device: integerBelow(random, scenario.people.devices.length),
    avatar: integerBelow(random, 10_000),
    handleWord: integerBelow(random, scenario.cards.words.length),
    handleNumber: 10 + integerBelow(random, 90),
    holds: truth.holds,
  };
}

/** Truth for a card that was built from choices: drawn from the archetypes in proportion to how well the likes fit them. */
export function truthForLikes(world: World, likes: readonly number[], seed: number): boolean[] {
  const catalogue = compileCatalogue(world.scenario);
  const random = sfc32(deriveSeed(seed, STREAM.persona, 1));
  const fit = catalogue.priors.map((prior, a) =>
    likes.reduce((product, t) => product * (catalogue.mixtures[a * DIMENSIONS + t] ?? 0), prior),
  );
  const primary = weightedIndex(random, fit);
  return catalogue.groups.map((group) => random() < (group.chance[primary] ?? 0));
}

/** Two likes of the primary archetype and one of the secondary. Squared shares: a card says what stands out, not what everyone watches. */
function drawLikes(catalogue: Catalogue, truth: Truth, random: Random): number[] {
  const likes: number[] = [];
  for (const archetype of [truth.primary, truth.primary, truth.secondary]) {
    const weights = Float64Array.from({ length: catalogue.topicCount }, (_, t) => {
      const share = catalogue.mixtures[archetype * DIMENSIONS + t] as number;
      return likes.includes(t) ? 0 : share * share;
    });
    likes.push(weightedIndex(random, weights));
  }
  return likes;
}

/**
 * True preference of a persona, for the autopilot alone: 0.7 of what the card says (likes load 3, the fact's topics 2),
 * 0.3 of a second archetype, moved by its traits. Length topicCount, sums to 1.
 */
export function personaPreference(
  world: World,
  card: { likes: readonly number[]; factTopics: readonly number[]; holds: readonly boolean[] },
  seed: number,
): Float64Array {
  const catalogue = compileCatalogue(world.scenario);
  const random = sfc32(deriveSeed(seed, STREAM.persona, 2));
  const secondary = weightedIndex(random, catalogue.priors);
  const misfit = catalogue.groups.map((group, g) => random() < (card.holds[g] ? group.quietShare : group.allyShare));
  const own = new Float64Array(catalogue.topicCount).fill(1);
  for (const t of card.factTopics) own[t] = exp(FACT_LOAD);
  for (const t of card.likes) own[t] = exp(LIKE_LOAD);
  const wanted = normalised(own);
  const preference = wanted.map(
    (value, t) =>
      PRIMARY_SHARE * value + (1 - PRIMARY_SHARE) * (catalogue.mixtures[secondary * DIMENSIONS + t] as number),
  );
  applyTraits(catalogue, { holds: [...card.holds], misfit }, preference);
  return normalised(preference);
}

/** User IDs of personas come from the same bijection as everyone's, at indices no background user reaches. */
export function personaUserId(world: World, seed: number): string {
  const random = sfc32(deriveSeed(seed, STREAM.persona, 3));
  const index = (1n << 40n) + BigInt(Math.floor(random() * Number(1n << 40n)));
  return idOfIndex(idScheme(world.seed), index).toString();
}

import type { Scenario } from "@/lib/domain/scenario";
import { logistic } from "@/lib/engine/numeric/elementary";
import { profileUsers, rowEngagement, watchSource } from "@/lib/engine/profiling/profile-users";
import { UNITS_PER_ENGAGEMENT } from "@/lib/engine/profiling/watch";
import { gaussian, integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "@/lib/engine/random/random";
import { appealOf } from "@/lib/engine/recommenders/cluster-appeal";
import { DIMENSIONS, MINUTES_PER_DAY, type VideoTable, type WatchTable, type World } from "@/lib/engine/world/world";
import { CENTRES, plantCentres, product, unit } from "./planted-centres";
import { plantedVideos } from "./planted-videos";

const PERSON_NOISE = 0.12;
const SLOPE = 3.5;
/** Chosen on the newcomers before number 500, who are in no table. */
const CAUTION = 0.11;
const BACKGROUND = { users: 48_000, watches: 120, days: 28, drawn: 4 } as const;

/** Where a person lies, and which centre they were planted at. */
export interface PlantedPerson {
  readonly centre: number;
  readonly place: Float64Array;
}

export interface PlantedWorld {
  readonly world: World;
  /** newcomers, the same number at every centre */
  readonly newcomer: (index: number) => PlantedPerson;
  /** watched fraction, 0…1 */
  readonly watch: (random: Random, place: Float64Array, video: number) => number;
}

/**
 * The world of the benchmark "learn": 24 centres in 8 families of 3 siblings, videos and people around them, watched
 * fraction = logistic(3.5 · person · video + quality − 1 + N(0, 1)). The engine sees of a video which centres it lies near,
 * as topics, and of a person what they watched. Its clusters are the centres, as a perfect fit would give them: finding
 * them is another benchmark's matter. How members take to each video it learns from background users, about as many
 * watches per video and cluster as in the built-in world; every second video they watched was drawn at random, every other
 * was the best of four drawn.
 */
export function plantedWorld(scenario: Scenario, videoCount: number, seed: number): PlantedWorld {
  const random = sfc32(deriveSeed(seed, STREAM.videos));
  const centres = plantCentres(random);
  const { videos, places } = plantedVideos(centres, videoCount, BACKGROUND.days * MINUTES_PER_DAY, random);
  const person = (centre: number, draw: Random): PlantedPerson => {
    const place = unit((centres[centre] as Float64Array).map((value) => value + PERSON_NOISE * gaussian(draw)));
    return { centre, place };
  };
  const watch = (draw: Random, place: Float64Array, video: number) =>
    logistic(
      SLOPE * product(place, places[video] as Float64Array) + (videos.quality[video] as number) - 1 + gaussian(draw),
    );
  const background = (u: number) => {
    const draw = sfc32(deriveSeed(seed, STREAM.users, u));
    return person(integerBelow(draw, CENTRES), draw);
  };

  const { watches, labels } = backgroundWatches(background, places, watch, seed);
  const population = { ...scenario.population, users: BACKGROUND.users, videos: videoCount, days: BACKGROUND.days };
  const settled = { ...scenario, population };
  const profiles = profileUsers(watchSource(settled, videos, watches));
  const { appeal, noise } = appealOf(appealSums(watches, labels, videos), CENTRES, videoCount);
  const world: Partial<Record<keyof World, unknown>> = {
    scenario: settled,
    seed,
    videos,
    watches,
    users: { count: BACKGROUND.users },
    profiles,
    clustering: {
      count: CENTRES,
      centroids: meanProfiles(profiles, labels),
      noise,
      minMargin: scenario.engine.minMargin,
      minConfidence: scenario.engine.minConfidence,
      caution: CAUTION,
    },
    appeal,
  };
  return {
    world: world as unknown as World,
    newcomer: (index) => person(index % CENTRES, sfc32(deriveSeed(seed, STREAM.people, index))),
    watch,
  };
}

function backgroundWatches(
  person: (u: number) => PlantedPerson,
  places: readonly Float64Array[],
  watch: PlantedWorld["watch"],
  seed: number,
): { watches: WatchTable; labels: Uint8Array } {
  const rows = BACKGROUND.users * BACKGROUND.watches;
  const labels = new Uint8Array(BACKGROUND.users);
  const video = new Uint16Array(rows);
  const fraction = new Uint8Array(rows);
  const minute = new Uint16Array(rows);
  for (let u = 0; u < BACKGROUND.users; u++) {
    const { place, centre } = person(u);
    labels[u] = centre;
    const random = sfc32(deriveSeed(seed, STREAM.watches, u));
    const liking = (v: number) => product(place, places[v] as Float64Array);
    for (let w = 0; w < BACKGROUND.watches; w++) {
      let chosen = integerBelow(random, places.length);
      for (let drawn = 1; w % 2 === 1 && drawn < BACKGROUND.drawn; drawn++) {
        const other = integerBelow(random, places.length);
        if (liking(other) > liking(chosen)) chosen = other;
      }
      const row = u * BACKGROUND.watches + w;
      video[row] = chosen;
      fraction[row] = Math.round(255 * watch(random, place, chosen));
      minute[row] = Math.floor((w * BACKGROUND.days * MINUTES_PER_DAY) / BACKGROUND.watches);
    }
  }
  const offsets = Uint32Array.from({ length: BACKGROUND.users + 1 }, (_, u) => u * BACKGROUND.watches);
  return { watches: { offsets, video, fraction, actions: new Uint8Array(rows), minute }, labels };
}

function appealSums(watches: WatchTable, labels: Uint8Array, { count }: VideoTable) {
  const sums = { units: new Float64Array(CENTRES * count), watches: new Float64Array(CENTRES * count), squares: 0 };
  labels.forEach((cluster, u) => {
    for (let i = watches.offsets[u] as number; i < (watches.offsets[u + 1] as number); i++) {
      const cell = cluster * count + (watches.video[i] as number);
      const units = Math.round(UNITS_PER_ENGAGEMENT * rowEngagement(watches, i));
      sums.units[cell] = (sums.units[cell] as number) + units;
      sums.watches[cell] = (sums.watches[cell] as number) + 1;
      sums.squares += units * units;
    }
  });
  return sums;
}

/** The direction of each cluster's members. */
function meanProfiles(profiles: Float32Array, labels: Uint8Array): Float64Array {
  const sums = Array.from({ length: CENTRES }, () => new Float64Array(DIMENSIONS));
  labels.forEach((k, u) => {
    const sum = sums[k] as Float64Array;
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (profiles[u * DIMENSIONS + d] as number);
  });
  return Float64Array.from(sums.flatMap((sum) => Array.from(unit(sum))));
}

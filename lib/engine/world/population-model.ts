import type { Scenario } from "@/lib/domain/scenario";
import type { Catalogue } from "../catalogue/compile-catalogue";
import { CHOICE } from "../choice/watch-choice";
import { sharedColumn } from "../numeric/columns";
import { exp, log } from "../numeric/elementary";
import { TRAIT_EFFECT } from "../population/true-preference";
import { idScheme } from "../population/user-ids";
import { cumulative } from "../random/distributions";
import { type ProfilingModel, profilingModel } from "./profiling-model";
import type { VideoTable } from "./world";

/** Everything the background users are drawn from, as plain data and columns that threads share. */
export interface PopulationModel extends ProfilingModel {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly shelf: Shelf;
  /** what quality and length add to the logit of each video */
  readonly qualityTerm: Float64Array;
  readonly lengthTerm: Float64Array;
  /** e to TRAIT_EFFECT.direct, .quiet, 0 and .proxy */
  readonly traitFactors: Float64Array;
  readonly idScheme: ReturnType<typeof idScheme>;
}

/** Videos grouped by first topic, with running weights e^quality for the draw. */
export interface Shelf {
  readonly offsets: Uint32Array;
  readonly order: Uint32Array;
  readonly weight: Float64Array;
}

/** Cost: O(videos × topics + minutes of the window). */
export function populationModel(
  scenario: Scenario,
  catalogue: Catalogue,
  videos: VideoTable,
  seed: number,
): PopulationModel {
  const { direct, quiet, proxy } = TRAIT_EFFECT;
  return {
    ...profilingModel(scenario, videos),
    scenario,
    catalogue,
    seed,
    shelf: videosByTopic(videos, catalogue.topicCount),
    qualityTerm: filled(videos.count, (v) => CHOICE.quality * (videos.quality[v] as number)),
    lengthTerm: filled(
      videos.count,
      (v) => CHOICE.duration * log((videos.durationSeconds[v] as number) / CHOICE.usualSeconds),
    ),
    traitFactors: Float64Array.of(exp(direct), exp(quiet), 1, exp(proxy)),
    idScheme: idScheme(seed),
  };
}

function videosByTopic(videos: VideoTable, topicCount: number): Shelf {
  const offsets = sharedColumn("u32", topicCount + 1);
  for (const topic of videos.primaryTopic) offsets[topic + 1] = (offsets[topic + 1] ?? 0) + 1;
  for (let t = 0; t < topicCount; t++) offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
  const next = offsets.slice();
  const order = sharedColumn("u32", videos.count);
  for (let v = 0; v < videos.count; v++) {
    const topic = videos.primaryTopic[v] as number;
    const slot = next[topic] as number;
    order[slot] = v;
    next[topic] = slot + 1;
  }
  const weight = sharedColumn("f64", videos.count);
  weight.set(cumulative(Float64Array.from(order, (v) => exp(videos.quality[v] as number))));
  return { offsets, order, weight };
}

function filled(length: number, value: (index: number) => number): Float64Array {
  const column = sharedColumn("f64", length);
  for (let i = 0; i < length; i++) column[i] = value(i);
  return column;
}

import { addEvidence, type EvidenceModel } from "../clustering/engagement-evidence";
import { exp } from "../numeric/elementary";
import { DIMENSIONS, type World } from "../world/world";
import { engagement, type Watch } from "./watch";

/**
 * What the system remembers of one user's watching, enough to go on from without the watches themselves.
 * sum: Σ engagement · decay · topic mixture (length DIMENSIONS); shareSum: Σ topic mixture, unweighted, so that
 * shareSum[t] / watches is the share of watching; topicWatches: watches of videos that carry the topic at all.
 */
export interface ProfileState {
  readonly sum: Float64Array;
  /** Σ decay · log-likelihood per cluster; see engagement-evidence */
  readonly evidence: Float64Array;
  readonly shareSum: Float64Array;
  readonly topicWatches: Float64Array;
  /** ms of the last watch per topic; 0 = never */
  readonly topicLastMs: Float64Array;
  readonly watches: number;
  readonly lastAtMs: number;
}

const MS_PER_DAY = 86_400_000;

type ProfileModel = EvidenceModel & Pick<World, "videos" | "scenario">;

export function emptyProfile(model: Pick<EvidenceModel, "clustering">): ProfileState {
  const zeros = () => new Float64Array(DIMENSIONS);
  return {
    sum: zeros(),
    evidence: new Float64Array(model.clustering.count),
    shareSum: zeros(),
    topicWatches: zeros(),
    topicLastMs: zeros(),
    watches: 0,
    lastAtMs: 0,
  };
}

/** Weight left after an age: half per half-life. */
export function decay(ageMs: number, halfLifeDays: number): number {
  return exp((-Math.LN2 * Math.max(0, ageMs)) / (halfLifeDays * MS_PER_DAY));
}

/**
 * The profile after more watches; a new object. Watches in time order. Ages count from the user's own last watch, so a
 * profile at rest does not change. Adding watches one at a time or all at once gives the same to 1e-9.
 * Cost: O(watches · topics).
 */
export function updateProfile(state: ProfileState, watches: readonly Watch[], model: ProfileModel): ProfileState {
  const sum = state.sum.slice();
  const evidence = state.evidence.slice();
  const shareSum = state.shareSum.slice();
  const topicWatches = state.topicWatches.slice();
  const topicLastMs = state.topicLastMs.slice();
  let { watches: count, lastAtMs } = state;
  for (const watch of watches) {
    const fade = count > 0 ? decay(watch.atMs - lastAtMs, model.scenario.engine.halfLifeDays) : 1;
    const weight = engagement(watch);
    for (let k = 0; k < evidence.length; k++) evidence[k] = (evidence[k] as number) * fade;
    addEvidence(evidence, model, watch.video, weight);
    const row = watch.video * DIMENSIONS;
    for (let t = 0; t < DIMENSIONS; t++) {
      const share = model.videos.topicWeights[row + t] as number;
      sum[t] = (sum[t] as number) * fade + weight * share;
      if (share > 0) {
        shareSum[t] = (shareSum[t] as number) + share;
        topicWatches[t] = (topicWatches[t] as number) + 1;
        topicLastMs[t] = watch.atMs;
      }
    }
    lastAtMs = count > 0 ? Math.max(lastAtMs, watch.atMs) : watch.atMs;
    count++;
  }
  return { sum, evidence, shareSum, topicWatches, topicLastMs, watches: count, lastAtMs };
}

/** 64-bit little-endian floats: layout version, watches, lastAtMs, the four columns of DIMENSIONS, then the evidence. */
const LAYOUT_VERSION = 2;
const HEADER = 3;
const COLUMNS = 4;

export function serialiseProfile(state: ProfileState): Uint8Array {
  const columns = [state.sum, state.shareSum, state.topicWatches, state.topicLastMs, state.evidence];
  const values = [LAYOUT_VERSION, state.watches, state.lastAtMs, ...columns.flatMap((column) => Array.from(column))];
  const view = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, index) => {
    view.setFloat64(index * 8, value, true);
  });
  return new Uint8Array(view.buffer);
}

/** Throws RangeError on bytes that `serialiseProfile` did not write. */
export function deserialiseProfile(bytes: Uint8Array): ProfileState {
  const numbers = bytes.byteLength / 8;
  const clusters = numbers - HEADER - COLUMNS * DIMENSIONS;
  if (!Number.isInteger(numbers) || clusters < 1) throw new RangeError("a stored profile has the wrong length");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (index: number) => view.getFloat64(index * 8, true);
  if (at(0) !== LAYOUT_VERSION) throw new RangeError("a stored profile has an unknown layout");
  const column = (position: number, length = DIMENSIONS) =>
    Float64Array.from({ length }, (_, t) => at(HEADER + position * DIMENSIONS + t));
  return {
    watches: at(1),
    lastAtMs: at(2),
    sum: column(0),
    shareSum: column(1),
    topicWatches: column(2),
    topicLastMs: column(3),
    evidence: column(COLUMNS, clusters),
  };
}

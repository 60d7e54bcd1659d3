import { addEvidence, type EvidenceModel } from "../clustering/engagement-evidence";
import { DIMENSIONS, type World } from "../world/world";
import { decay, type ProfileState } from "./interest-profile";
import { engagement, type Watch } from "./watch";

/** A profile that is changed in place. Its columns belong to whoever made it: never hand it to code that keeps it. */
export type MutableProfile = { -readonly [column in keyof ProfileState]: ProfileState[column] };

/**
 * Adds one watch to a profile in place: the arithmetic of `updateProfile`, step for step, without its copies. For loops
 * over very many watches whose profiles nobody else holds; everywhere else use `updateProfile`.
 * Cost: O(DIMENSIONS + clusters), no allocation.
 */
export function accumulate(
  profile: MutableProfile,
  watch: Watch,
  model: EvidenceModel & Pick<World, "videos" | "scenario">,
): void {
  const { sum, evidence, shareSum, topicWatches, topicLastMs } = profile;
  const first = profile.watches === 0;
  const fade = first ? 1 : decay(watch.atMs - profile.lastAtMs, model.scenario.engine.halfLifeDays);
  const weight = engagement(watch);
  for (let k = 0; k < evidence.length; k++) evidence[k] = (evidence[k] as number) * fade;
  addEvidence(evidence, model, watch.video, weight);
  const { topicWeights } = model.videos;
  const row = watch.video * DIMENSIONS;
  for (let t = 0; t < DIMENSIONS; t++) {
    const share = topicWeights[row + t] as number;
    sum[t] = (sum[t] as number) * fade + weight * share;
    if (share > 0) {
      shareSum[t] = (shareSum[t] as number) + share;
      topicWatches[t] = (topicWatches[t] as number) + 1;
      topicLastMs[t] = watch.atMs;
    }
  }
  profile.lastAtMs = first ? watch.atMs : Math.max(profile.lastAtMs, watch.atMs);
  profile.watches++;
}

import type { ExposurePopulation } from "../exposure-population";
import { indexVideos, type VideoIndex } from "./video-index";

const kept = new WeakMap<Uint16Array, VideoIndex>();

/** Who watched what, as the company holds it: the index that B4 and B5 search. O(watches) once per table of watches, 4 bytes each. */
export function heldWatchIndex({ watchOffsets, watchVideo, held }: ExposurePopulation): VideoIndex {
  const known = kept.get(watchVideo);
  if (known && known.users === watchOffsets.length - 1) return known;
  const index = indexVideos(watchOffsets, watchVideo, held.videos.count);
  kept.set(watchVideo, index);
  return index;
}

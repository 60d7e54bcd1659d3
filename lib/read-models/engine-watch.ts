import type { WatchEvent } from "@/lib/domain/watch-event";
import type { Watch } from "@/lib/engine/profiling/watch";
import { videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";

/** A stored watch event as the engine reads it. */
export function engineWatch(world: World, event: WatchEvent): Watch {
  const { watchedFraction, replays, liked, commented, shared, skipped } = event;
  return {
    video: videoIndex(world, event.videoId),
    fraction: watchedFraction,
    replays,
    liked,
    commented,
    shared,
    skipped,
    atMs: Date.parse(event.recordedAt),
  };
}

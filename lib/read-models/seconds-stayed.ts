import type { Watch } from "@/lib/engine/profiling/watch";
import type { World } from "@/lib/engine/world/world";

/** Whole seconds on a video: the first pass as far as it went, and every replay. */
export function secondsStayed({ videos }: World, watch: Pick<Watch, "video" | "fraction" | "replays">): number {
  return Math.round((videos.durationSeconds[watch.video] as number) * (watch.fraction + watch.replays));
}

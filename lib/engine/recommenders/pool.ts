import { OFFERED, OPEN } from "./feed-index";
import type { Origin } from "./recommender";

/** The candidates of one call, each once, with the source that named it first. */
export class Pool {
  readonly videos: number[] = [];
  readonly origins: Origin[] = [];

  /** mask: what may be offered is OPEN; it is marked OFFERED when it is. */
  constructor(private readonly mask: Uint8Array) {}

  /** Adds those that are open and not here yet, in the order given. O(videos offered). */
  offer(origin: Origin, videos: readonly number[]): void {
    for (const video of videos) {
      if (this.mask[video] !== OPEN) continue;
      this.mask[video] = OFFERED;
      this.videos.push(video);
      this.origins.push(origin);
    }
  }
}

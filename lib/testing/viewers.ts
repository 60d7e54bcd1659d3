import { assign } from "@/lib/engine/clustering/assign";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { engagement, type Watch } from "@/lib/engine/profiling/watch";
import { contactsPrior } from "@/lib/engine/recommenders/contacts-prior";
import type { RecommendInput } from "@/lib/engine/recommenders/recommender";
import type { World } from "@/lib/engine/world/world";

/** What a recommender is told of someone with these watches, oldest first, and no address book. */
export function viewerOf(world: World, watches: readonly Watch[]): Omit<RecommendInput, "seed" | "limit"> {
  const profile = updateProfile(emptyProfile(world), watches, world);
  return {
    profile,
    assignment: assign(world.clustering, profile.sum, profile.evidence),
    contacts: contactsPrior(world, []),
    seen: watches.map((watch) => watch.video),
    engagements: watches.map(engagement),
  };
}

/** Watches of the videos to the end, half a minute apart. */
export function watchedThrough(videos: readonly number[]): Watch[] {
  return videos.map((video, i) => ({
    video,
    fraction: 1,
    replays: 0,
    liked: true,
    commented: false,
    shared: false,
    skipped: false,
    atMs: i * 30_000,
  }));
}

import type { VideoTable } from "../world/world";

/** Logits that a followed creator's video pulls more. Invented. */
export const FOLLOWED_PULL = 0.5;
/** Logits that a video from one's own region pulls more. Invented. */
export const LOCAL_PULL = 0.15;

const CREATORS_PER_TOPIC = 1 << 16;

/** Creators belong to a topic: the key of the one who made a video. */
export function creatorOf(videos: VideoTable, video: number): number {
  return (videos.primaryTopic[video] as number) * CREATORS_PER_TOPIC + (videos.creator[video] as number);
}

/** What draws a person to a video besides its topics: who made it and where. Logits for the choice model. O(1). */
export function pullOf(videos: VideoTable, video: number, follows: ReadonlySet<number>, region: number): number {
  return (
    (follows.has(creatorOf(videos, video)) ? FOLLOWED_PULL : 0) + (videos.region[video] === region ? LOCAL_PULL : 0)
  );
}

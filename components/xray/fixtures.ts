import type { RecordedWatch } from "@/lib/domain/seat-views";

/** A watch as the machine kept it; for tests. */
export function recordedWatch(sequence: number, change: Partial<RecordedWatch> = {}): RecordedWatch {
  return {
    eventId: `event-${sequence}`,
    sequence,
    recordedAt: `2026-05-05T22:4${sequence % 10}:03.000Z`,
    video: {
      videoId: `V0000${sequence}`,
      title: `video ${sequence}`,
      caption: "Not sorry.",
      creator: "Biscuit the cat",
      creatorAvatar: 5901,
      sound: "a cup, the floor",
      durationSeconds: 20,
      region: "Harbor City",
      topics: [{ topicId: "T60", label: "Cats being cats", weight: 1, contentNote: false }],
      posterTopicId: "T60",
      posterSeed: sequence,
    },
    watchedFraction: 1,
    secondsStayed: 20,
    replays: 0,
    liked: false,
    commented: false,
    comment: null,
    shared: false,
    skipped: false,
    engagement: 0.5,
    weight: 10,
    ...change,
  };
}

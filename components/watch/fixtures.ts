import type { FeedCard } from "./feed-card";

/** A video as the feed hands it over; for tests. */
export function feedCard(number: number, change: Partial<FeedCard> = {}): FeedCard {
  return {
    videoId: `V${String(number).padStart(5, "0")}`,
    title: "he knows he did it",
    caption: "Not sorry.",
    creator: "Biscuit the cat",
    creatorAvatar: 5901,
    sound: "a cup, the floor",
    durationSeconds: 20,
    region: "Harbor City",
    topics: [{ topicId: "T60", label: "Cats being cats", weight: 1, contentNote: false }],
    posterTopicId: "T60",
    posterSeed: number,
    alt: "A cat beside a cup.",
    plate: "#33201A",
    recommendation: { origin: "taste", score: 1, rank: number, reasons: [] },
    autopilot: {
      watchedFraction: 0.5,
      replays: 0,
      liked: true,
      commented: false,
      commentId: null,
      shared: false,
      skipped: false,
    },
    ...change,
  };
}

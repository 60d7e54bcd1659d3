import type { FeedItem } from "@/lib/domain/recommendation";

/** A video of the feed with what its picture says and the colour of the plate below it. */
export interface FeedCard extends FeedItem {
  alt: string;
  plate: string;
}

export interface Marks {
  liked: boolean;
  commentId: string | null;
  shared: boolean;
}

export const NO_MARKS: Marks = { liked: false, commentId: null, shared: false };

/** How long one video was on screen, for the bars. */
export interface Stay {
  seconds: number;
}

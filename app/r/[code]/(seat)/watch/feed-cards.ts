import { describePoster } from "@/components/poster/describe-poster";
import { posterInks } from "@/components/poster/inks";
import type { FeedCard } from "@/components/watch/feed-card";
import type { SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import { readFeed } from "@/lib/read-models/seat/read-feed";

const CARDS = 10;

/** The next videos, each with the words and the colour of its picture: the grammar that draws it stays on the server. */
export async function feedCards(actor: SeatActor, locale: Locale): Promise<FeedCard[]> {
  const { items } = await readFeed(actor, locale, CARDS);
  return items.map((item) => {
    const poster = { topicId: item.posterTopicId, seed: item.posterSeed };
    return { ...item, alt: describePoster(poster, locale), plate: posterInks(poster).dark };
  });
}

"use server";

import { getLocale } from "next-intl/server";
import type { FeedCard } from "@/components/watch/feed-card";
import { localeSchema } from "@/lib/domain/localized-text";
import { pageActor } from "@/lib/http/page-actor";
import { feedCards } from "./feed-cards";

/** More of the feed, with what has been stored since taken into account. */
export async function moreVideos(code: string): Promise<FeedCard[]> {
  const actor = await pageActor(code);
  if (actor.kind !== "seat") return [];
  return feedCards(actor, localeSchema.catch("en").parse(await getLocale()));
}

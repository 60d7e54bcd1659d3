import * as z from "zod";
import { DEFAULT_FEED_ITEMS, MAX_FEED_ITEMS } from "@/lib/config/limits";
import { feedSchema } from "@/lib/domain/recommendation";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { readFeed } from "@/lib/read-models/seat/read-feed";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/feed",
  summary: "Recommends videos to the seat's persona, each with its origin, score and reasons",
  who: "seat",
  params: roomPlace,
  query: z.object({ limit: z.coerce.number().int().min(1).max(MAX_FEED_ITEMS).default(DEFAULT_FEED_ITEMS) }),
  output: feedSchema,
  handle: ({ actor, query, locale }) => readFeed(actor, locale, query.limit),
});

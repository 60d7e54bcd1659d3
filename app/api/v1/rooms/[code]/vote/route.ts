import { castVoteSchema } from "@/lib/domain/vote";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { castVote } from "@/lib/services/votes/cast-vote";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/vote",
  summary: "Answers whether the group of the seat's persona is fair; a later answer replaces the earlier one",
  who: "seat",
  params: roomPlace,
  body: castVoteSchema,
  output: castVoteSchema,
  handle: async ({ actor, body }) => {
    await castVote(actor, body.answer);
    return body;
  },
});

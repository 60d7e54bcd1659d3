import { whatIfSchema } from "@/lib/domain/explanation";
import { endpoint } from "@/lib/http/endpoint";
import { leftOutQuery } from "@/lib/http/left-out-query";
import { roomPlace } from "@/lib/http/places";
import { readWhatIf } from "@/lib/read-models/seat/read-what-if";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}/what-if",
  summary: "Guesses anew with some watches left out, and stores nothing",
  who: "seat",
  params: roomPlace,
  query: leftOutQuery,
  output: whatIfSchema,
  handle: ({ actor, query, locale }) => readWhatIf(actor, locale, query.without),
});

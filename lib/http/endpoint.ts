import type { NextRequest } from "next/server";
import * as z from "zod";
import type { Actor, SeatActor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/localized-text";
import { identify } from "@/lib/services/actors/identify";
import { requireHost, requireSeat } from "@/lib/services/actors/require-actor";
import { parseInput } from "./field-issues";
import { readJson } from "./json-body";
import { problemResponse } from "./problem";
import { requestLocale } from "./request-locale";
import { requestToken } from "./request-token";

/** Whose token an operation needs. member: the host's or any seat's. staff: the host's, or that of a seat in a staff role. */
export type Who = "anyone" | "seat" | "host" | "member" | "staff";
type ActorFor<W extends Who> = W extends "anyone" ? null : W extends "seat" ? SeatActor : Actor;

/** What is said of an operation once and read twice: by the handler and by /api/openapi.json. */
export interface Operation {
  method: "get" | "post" | "put" | "delete";
  /** below /api/v1, as OpenAPI writes it */
  path: `/${string}`;
  summary: string;
  who: Who;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  /** null: nothing is said back (204) */
  output: z.ZodType | null;
  status: 200 | 201 | 204;
  csv: boolean;
  /** the answer is bytes, laid out as `summary` or the named file says, not JSON */
  bytes: boolean;
}

interface Asked<W extends Who, P, Q, B> {
  actor: ActorFor<W>;
  params: P;
  query: Q;
  body: B;
  locale: Locale;
  request: NextRequest;
}

export type Handler = ((request: NextRequest, context: { params: Promise<unknown> }) => Promise<Response>) & {
  operation: Operation;
};

const none = z.object({});

/** Gives an operation its handler: token → actor, request → input, result → answer, error → problem. */
export function endpoint<
  W extends Who,
  P extends z.ZodObject = typeof none,
  Q extends z.ZodObject = typeof none,
  B extends z.ZodType = z.ZodNull,
  O extends z.ZodType = z.ZodNull,
>(declared: {
  method: Operation["method"];
  path: Operation["path"];
  summary: string;
  who: W;
  params?: P;
  query?: Q;
  body?: B;
  output?: O;
  status?: 200 | 201;
  csv?: boolean;
  bytes?: boolean;
  handle(asked: Asked<W, z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<O> | Response>;
}): Handler {
  const {
    handle,
    body = null,
    output = null,
    params = none,
    query = none,
    csv = false,
    bytes = false,
    ...rest
  } = declared;
  const operation: Operation = {
    ...rest,
    params,
    query,
    body,
    output,
    csv,
    bytes,
    status: output || bytes ? (rest.status ?? 200) : 204,
  };

  const handler = async (request: NextRequest, context: { params: Promise<unknown> }): Promise<Response> => {
    const { pathname, searchParams } = request.nextUrl;
    try {
      const place = parseInput(params, (await context.params) ?? {}, "address");
      const actor = await actorOf(request, declared.who, place);
      const asked = {
        actor: actor as ActorFor<W>,
        params: place as z.output<P>,
        query: parseInput(query, Object.fromEntries(searchParams), "query") as z.output<Q>,
        body: (body ? parseInput(body, await readJson(request), "body") : null) as z.output<B>,
        locale: requestLocale(request),
        request,
      };
      const result = await handle(asked);
      return result instanceof Response ? result : answer(operation, result);
    } catch (error) {
      return problemResponse(error, pathname);
    }
  };
  return Object.assign(handler, { operation });
}

async function actorOf(request: NextRequest, who: Who, params: Record<string, unknown>): Promise<Actor | null> {
  if (who === "anyone") return null;
  const code = String(params.code);
  const actor = await identify(code, requestToken(request, code, who === "host" ? "host" : "seat"));
  if (who === "seat") return requireSeat(actor);
  if (who === "host") return requireHost(actor);
  return actor;
}

function answer({ output, status }: Operation, result: unknown): Response {
  const headers = { "cache-control": "no-store" };
  if (!output) return new Response(null, { status: 204, headers });
  // The declared shape is a promise to outside scripts; tests hold every answer against it.
  if (process.env.NODE_ENV === "test") output.parse(result);
  return Response.json(result, { status, headers });
}

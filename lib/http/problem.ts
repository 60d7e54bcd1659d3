import * as z from "zod";
import { logger } from "@/lib/config/logger";
import { DomainError, type DomainErrorCode, type FieldIssue } from "@/lib/domain/domain-error";

/** An error as RFC 9457 (2023) has it. issues: one line for each broken rule, with the field's dotted path. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    issues: z.array(z.object({ field: z.string(), rule: z.string() })),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

export const PROBLEMS: Record<DomainErrorCode, { status: number; title: string }> = {
  "invalid-input": { status: 400, title: "The input breaks a rule" },
  unauthenticated: { status: 401, title: "A token is needed" },
  forbidden: { status: 403, title: "Not allowed" },
  withheld: { status: 403, title: "A safeguard withholds this" },
  "rows-spent": { status: 429, title: "This hour's rows are spent" },
  "opening-not-found": { status: 404, title: "No such opening" },
  "opening-agreed": { status: 409, title: "Agreed already" },
  "room-not-found": { status: 404, title: "No such room" },
  "room-expired": { status: 410, title: "The room has ended" },
  "persona-not-found": { status: 404, title: "No such persona" },
  "persona-limit": { status: 409, title: "No further persona" },
  "persona-missing": { status: 409, title: "No persona yet" },
  "handle-taken": { status: 409, title: "The handle is taken" },
  "seat-limit": { status: 409, title: "The room is full" },
  "topic-not-found": { status: 404, title: "No such topic" },
  "cluster-not-found": { status: 404, title: "No such cluster" },
  "attack-not-found": { status: 404, title: "No such attack" },
  "user-not-found": { status: 404, title: "No such user" },
  "campaign-not-found": { status: 404, title: "No such campaign" },
  "campaign-limit": { status: 409, title: "No further campaign" },
  "scenario-not-found": { status: 404, title: "No such scenario" },
  "scenario-invalid": { status: 422, title: "The scenario breaks a rule" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body is not JSON" },
};

interface Description {
  status: number;
  code: string;
  title: string;
  detail: string;
  issues?: FieldIssue[];
}

/** An ID in the address would come back in the problem about it: the one place where a refusal could still name somebody. */
const NAMES = /\d{19}|[0-9a-f]{16}/g;

function respond({ status, code, title, detail, issues = [] }: Description, address: string): Response {
  const instance = address.replaceAll(NAMES, "{userId}");
  const problem: Problem = { type: `urn:glassfeed:problem:${code}`, title, status, detail, instance, code, issues };
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (status === 401) headers.set("www-authenticate", "Bearer");
  return new Response(JSON.stringify(problem), { status, headers });
}

/** The answer to an error. Of an unexpected one the outside learns nothing; the log gets what happened, without the request. */
export function problemResponse(error: unknown, instance: string): Response {
  if (error instanceof DomainError) {
    const { code, message: detail, issues } = error;
    return respond({ ...PROBLEMS[code], code, detail, issues }, instance);
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  logger.error({ error: { name, message, stack } }, "unexpected error");
  return respond(
    {
      status: 500,
      code: "unexpected",
      title: "Something went wrong here",
      detail: "The server met an error that it did not expect. Nothing was stored.",
    },
    instance,
  );
}

/** For addresses below /api that lead nowhere. */
export function noSuchRoute(instance: string): Response {
  return respond(
    { status: 404, code: "no-such-route", title: "No such address", detail: "/api/openapi.json lists all addresses." },
    instance,
  );
}

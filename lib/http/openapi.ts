import * as z from "zod";
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import {
  clusterRowSchema,
  memberRowSchema,
  rateSchema,
  topicRowSchema,
  userRowSchema,
  viewerRowSchema,
} from "@/lib/domain/admin-views";
import { auditEntrySchema } from "@/lib/domain/audit-entry";
import { clusterAssignmentSchema } from "@/lib/domain/cluster-assignment";
import { collectedDataSchema } from "@/lib/domain/collected-data";
import { feedItemSchema } from "@/lib/domain/recommendation";
import { personaViewSchema, recordedWatchSchema } from "@/lib/domain/seat-views";
import { watchEventSchema } from "@/lib/domain/watch-event";
import type { Operation, Who } from "./endpoint";
import { problemSchema } from "./problem";

const VERSION = "1.0.0";
const API = "/api/v1";

const TOKEN: Record<Who, string> = {
  anyone: "Needs no token.",
  seat: "Needs a seat token.",
  host: "Needs the room's host key.",
  member: "Needs the room's host key or a seat token.",
  staff: "Needs the room's host key, or the token of a seat in a staff role. Leaves an audit entry.",
};

/** Shapes that come back in several answers: described once, by the name the glossary gives them. */
const named = {
  AuditEntry: auditEntrySchema,
  ClusterAssignment: clusterAssignmentSchema,
  ClusterRow: clusterRowSchema,
  CollectedData: collectedDataSchema,
  FeedItem: feedItemSchema,
  MemberRow: memberRowSchema,
  PersonaView: personaViewSchema,
  Rate: rateSchema,
  RecordedWatch: recordedWatchSchema,
  TopicRow: topicRowSchema,
  UserRow: userRowSchema,
  ViewerRow: viewerRowSchema,
  WatchEvent: watchEventSchema,
};

/** One OpenAPI 3.1 document from the same declarations that the handlers run on. */
export function openApiDocument(operations: readonly Operation[]): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const { method, csv } = operation;
    const path = `${API}${operation.path}`;
    paths[path] = { ...paths[path], [method]: describe(operation, path) };
    if (csv) paths[`${path}.csv`] = { get: describe({ ...operation, output: null, status: 200 }, `${path}.csv`) };
  }
  const description: ZodOpenApiObject = {
    openapi: "3.1.0",
    info: {
      title: "Glassfeed",
      version: VERSION,
      description:
        "Rooms, seats, personas, watching, and the company's tool. Ids in addresses that do not exist answer 404; ids in a body that do not exist answer 400 and name the field. Errors come as RFC 9457 problems.",
    },
    servers: [{ url: "/" }],
    components: {
      schemas: named,
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "A host key or a seat token." } },
    },
    paths,
  };
  return createDocument(description, {
    override: ({ jsonSchema, io }) => {
      // A format says what its pattern repeats at length, and answers may gain fields.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (io === "output") delete jsonSchema.additionalProperties;
    },
  });
}

function describe(operation: Operation, path: string): ZodOpenApiOperationObject {
  const { method, summary, who, params, query, body, output, status, csv, bytes } = operation;
  const table = { "text/csv": { schema: z.string() } };
  const json = output && { "application/json": { schema: output } };
  const tableOnly = path.endsWith(".csv");
  const raw = { "application/octet-stream": { schema: { type: "string", format: "binary" } as const } };
  const content = tableOnly ? table : { ...json, ...(csv ? table : {}), ...(bytes ? raw : {}) };
  return {
    operationId: operationId(method, path),
    summary,
    description: TOKEN[who],
    tags: [path.includes("/admin/") ? "The company's tool" : "Rooms and seats"],
    security: who === "anyone" ? [] : [{ token: [] }],
    requestParams: { path: params, query },
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {}),
    responses: {
      [String(status) as "200"]: { description: summary, ...(status === 204 ? {} : { content }) },
      default: { description: "A problem", content: { "application/problem+json": { schema: problemSchema } } },
    },
  };
}

/** "get /api/v1/rooms/{code}/feed" → "getRoomsByCodeFeed" */
function operationId(method: string, path: string): string {
  const words = path
    .slice(API.length)
    .replaceAll(/\{(\w+)\}/g, "by-$1")
    .split(/[^a-zA-Z]+/)
    .filter(Boolean);
  return method + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");
}

import { openApiDocument } from "@/lib/http/openapi";
import { operations } from "../operations";

export function GET(): Response {
  return Response.json(openApiDocument(operations), { headers: { "cache-control": "public, max-age=300" } });
}

import { describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/http/openapi";
import { readSourceFiles } from "@/lib/testing/source-files";
import { operations } from "./operations";

const METHODS = /export const (GET|POST|PUT|PATCH|DELETE)\b/g;
const routes = readSourceFiles(process.cwd()).filter(({ path }) => /^app\/api\/v1\/.*route\.ts$/.test(path));

/** "app/api/v1/rooms/[code]/feed/route.ts" → "/api/v1/rooms/{code}/feed" */
const addressOf = (path: string) => path.slice("app".length, -"/route.ts".length).replaceAll(/\[(\w+)\]/g, "{$1}");

interface Described {
  operationId: string;
  summary: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}
const document = openApiDocument(operations) as { openapi: string; paths: Record<string, Record<string, Described>> };
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe("the description of the API", () => {
  it("has every route under the address where its file stands, and no other", () => {
    const served = routes.flatMap(({ path, text }) => {
      const aliased = /export \{ GET \} from/.test(text) ? ["get"] : [];
      const methods = [...text.matchAll(METHODS)].map(([, method]) => String(method).toLowerCase());
      return [...methods, ...aliased].map((method) => `${method} ${addressOf(path)}`);
    });
    expect(served.length).toBeGreaterThan(30);
    expect(described.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort());
  });

  it("names each operation once, and each place in its address", () => {
    const ids = described.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of described) {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === "path").map(({ name }) => name);
      expect(named, path).toEqual(places);
      expect(operation.summary.length).toBeGreaterThan(10);
    }
  });

  it("says what comes back, and that errors are problems", () => {
    expect(document.openapi).toBe("3.1.0");
    for (const { path, operation } of described) {
      expect(Object.keys(operation.responses.default?.content ?? {}), path).toEqual(["application/problem+json"]);
      const [status] = Object.keys(operation.responses);
      const content = operation.responses[String(status)]?.content;
      expect(content === undefined, path).toBe(status === "204");
    }
  });
});

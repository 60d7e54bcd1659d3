import { describe, expect, it } from "vitest";
import * as z from "zod";
import { DOMAIN_ERROR_CODES, DomainError } from "@/lib/domain/domain-error";
import { createPersonaSchema } from "@/lib/domain/persona";
import { fieldIssues } from "./field-issues";
import { PROBLEMS, problemResponse, problemSchema } from "./problem";

describe("a problem", () => {
  it.each(DOMAIN_ERROR_CODES)("%s has a status that blames the caller, and a title", async (code) => {
    const response = problemResponse(new DomainError(code, "why", [{ field: "a.0", rule: "so" }]), "/api/v1/x");
    const problem = problemSchema.parse(await response.json());
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(problem).toEqual({
      ...PROBLEMS[code],
      type: `urn:glassfeed:problem:${code}`,
      detail: "why",
      instance: "/api/v1/x",
      code,
      issues: [{ field: "a.0", rule: "so" }],
    });
  });

  it("asks for a token where one is missing", () => {
    expect(problemResponse(new DomainError("unauthenticated", "who?"), "/").headers.get("www-authenticate")).toBe(
      "Bearer",
    );
  });

  it.each(["4166826656761280243", "3ae7972d0b3cf617"])("does not say the ID %s of its address again", async (id) => {
    const response = problemResponse(new DomainError("withheld", "no"), `/api/v1/rooms/K7M4QX/admin/users/${id}`);
    const problem = problemSchema.parse(await response.json());
    expect(problem.instance).toBe("/api/v1/rooms/K7M4QX/admin/users/{userId}");
  });

  it("keeps to itself what nobody expected", async () => {
    const text = await problemResponse(new Error("password is hunter2"), "/").text();
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: "unexpected", issues: [] });
    expect(text).not.toContain("hunter2");
  });
});

describe("field issues", () => {
  const issues = (schema: z.ZodType, input: unknown) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? [] : fieldIssues(parsed.error);
  };

  it("name nested fields with dots", () => {
    const schema = z.object({ events: z.array(z.object({ n: z.number() })) });
    expect(issues(schema, { events: [{ n: 1 }, { n: "x" }] })).toMatchObject([{ field: "events.1.n" }]);
  });

  it("name each field that should not be there", () => {
    expect(issues(z.strictObject({}), { a: 1, b: 2 })).toEqual([
      { field: "a", rule: "no such field" },
      { field: "b", rule: "no such field" },
    ]);
  });

  it("speak of the shape that was meant", () => {
    expect(issues(createPersonaSchema, { card: { likes: ["T1"] } })).toEqual([
      { field: "card.likes.0", rule: "a topic id such as T01" },
    ]);
    expect(issues(createPersonaSchema, { card: { likes: ["T01"], name: "Ana" } })).toEqual([
      { field: "card.name", rule: "no such field" },
    ]);
  });
});

import type * as z from "zod";
import { DomainError, type FieldIssue } from "@/lib/domain/domain-error";

type Issue = z.core.$ZodIssue;

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

/** Of several shapes, the one the input comes closest to: the one whose first error lies deepest, then with the fewest. */
function closest(branches: readonly Issue[][]): Issue[] {
  const depth = (issues: Issue[]) =>
    Math.max(0, ...issues.map((issue) => issue.path.length - Number(issue.code === "unrecognized_keys")));
  return branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function flatten(issue: Issue, prefix: readonly PropertyKey[]): FieldIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ field: dotted([...path, key]), rule: "no such field" }));
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return closest(issue.errors).flatMap((inner) => flatten(inner, path));
  return [{ field: dotted(path), rule: issue.message }];
}

export function fieldIssues(error: z.core.$ZodError): FieldIssue[] {
  return error.issues.flatMap((issue) => flatten(issue, []));
}

/** The input as the schema gives it, or an error that names every field and its rule. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown, where: string): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new DomainError("invalid-input", `The ${where} breaks a rule. Nothing was stored.`, fieldIssues(parsed.error));
}

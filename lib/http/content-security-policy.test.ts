import { expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";

const production = contentSecurityPolicy("abc123", false);

it("lets only scripts with the nonce run", () => {
  expect(production).toContain("script-src 'self' 'nonce-abc123' 'strict-dynamic';");
  expect(production).not.toMatch(/script-src[^;]*unsafe/);
});

it("names no other origin", () => {
  expect(production).not.toMatch(/https?:|\*|blob:/);
});

it("cannot be framed, rebased or made to post elsewhere", () => {
  for (const directive of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])
    expect(production).toContain(directive);
});

it("allows eval in development only", () => {
  expect(contentSecurityPolicy("abc123", true)).toContain("'unsafe-eval'");
});

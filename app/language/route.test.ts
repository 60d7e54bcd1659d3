import type { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { POST } from "./route";

async function choose(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const response = await POST({ formData: async () => form } as unknown as NextRequest);
  return { to: response.headers.get("location"), cookie: response.headers.get("set-cookie") ?? "" };
}

describe("choosing a language", () => {
  it("remembers it and goes back", async () => {
    const { to, cookie } = await choose({ locale: "es", back: "/r/K7M4QX/group" });
    expect(to).toBe("/r/K7M4QX/group");
    expect(cookie).toContain("gf_locale=es");
  });

  it("never leads to another site", async () => {
    for (const back of ["https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)"])
      expect((await choose({ locale: "en", back })).to).toBe("/");
  });

  it("takes English for a language there is not", async () => {
    expect((await choose({ locale: "xx", back: "/" })).cookie).toContain("gf_locale=en");
  });
});

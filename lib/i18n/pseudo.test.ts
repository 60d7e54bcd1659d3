import { describe, expect, it } from "vitest";
import { pseudoMessage } from "@/lib/i18n/pseudo";

describe("pseudoMessage", () => {
  it("puts brackets around and adds at least 40 %", () => {
    const message = "You watched twelve videos in three minutes.";
    const pseudo = pseudoMessage(message);
    expect(pseudo.startsWith("[") && pseudo.endsWith("]")).toBe(true);
    expect(pseudo.length).toBeGreaterThanOrEqual(message.length * 1.4);
  });

  it("keeps arguments, plurals and tags as they are", () => {
    const message = "<b>{count, plural, one {# video} other {# videos}}</b> of {total}";
    expect(pseudoMessage(message)).toContain(message);
  });

  it("adds no syntax of its own", () => {
    expect(pseudoMessage("x".repeat(500)).slice(501)).not.toMatch(/[{}<>#']/);
  });
});

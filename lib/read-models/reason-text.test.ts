import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/domain/localized-text";
import { reasonSchema } from "@/lib/domain/recommendation";
import { reasonText } from "./reason-text";

describe("reasonText", () => {
  it.each(reasonSchema.shape.kind.options)("says %s in one short sentence in every language", (kind) => {
    for (const locale of LOCALES)
      for (const topic of ["Tattoos & flash art", null]) {
        const text = reasonText(kind, topic, locale);
        expect(text).toMatch(/^\p{Lu}.{8,80}\.$/u);
        expect(text).not.toMatch(/undefined|null/);
      }
    expect(reasonText(kind, null, "es")).not.toBe(reasonText(kind, null, "en"));
  });

  it("never says what a person is", () => {
    for (const kind of reasonSchema.shape.kind.options)
      expect(reasonText(kind, "X", "en")).not.toMatch(/\byou are\b|\byou're\b/i);
  });
});

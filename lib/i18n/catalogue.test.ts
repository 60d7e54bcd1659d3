import { isStructurallySame, parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { flattenMessages, type MessageTree } from "@/lib/i18n/message-tree";

/** Everything in which a translation breaks its promise to the catalogue it is read beside. */
function disagreements(reference: MessageTree, translation: MessageTree): string[] {
  const source = flattenMessages(reference);
  const target = flattenMessages(translation);
  const problems: string[] = [];
  for (const path of source.keys()) if (!target.has(path)) problems.push(`${path}: missing`);
  for (const [path, message] of target) {
    const original = source.get(path);
    if (original === undefined) problems.push(`${path}: not in the reference`);
    else if (message.trim() === "" || original.trim() === "") problems.push(`${path}: empty`);
    else if (!isStructurallySame(parse(original), parse(message)).success) problems.push(`${path}: other arguments`);
  }
  return problems;
}

describe("message catalogues", () => {
  it("say the same things with the same arguments in Spanish as in English", () => {
    expect(disagreements(catalogueOf("en"), catalogueOf("es"))).toEqual([]);
  });

  it("stay readable as ICU messages in the pseudo-locale", () => {
    expect(disagreements(catalogueOf("en"), catalogueOf("pseudo"))).toEqual([]);
  });

  it("would be told apart if a key, an argument or a text went missing", () => {
    const reference = { a: "{count} videos", b: "Watch", c: { d: "Stop" }, e: "Go" };
    const broken = { a: "{total} vídeos", b: " ", c: { f: "Parar" }, e: "Ir" };
    expect(disagreements(reference, broken)).toEqual([
      "c.d: missing",
      "a: other arguments",
      "b: empty",
      "c.f: not in the reference",
    ]);
  });
});

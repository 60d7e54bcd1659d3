import { describe, expect, it } from "vitest";
import { readSourceFiles } from "@/lib/testing/source-files";
import {
  countLines,
  kebabCaseNames,
  noBarrels,
  noChanceNorClock,
  noDrawerNames,
  noPlatformRounding,
  nothingLeftForLater,
  type SourceRule,
  shortEnough,
  violations,
} from "@/lib/testing/source-rules";

const files = readSourceFiles(process.cwd()).filter(({ path }) => !path.startsWith("lib/testing/source-rules"));

const rules: Record<string, SourceRule> = {
  kebabCaseNames,
  noBarrels,
  noChanceNorClock,
  noDrawerNames,
  noPlatformRounding,
  nothingLeftForLater,
  shortEnough,
};

it("reads the sources of every room", () => {
  for (const room of ["app/", "components/", "lib/engine/", "lib/domain/"])
    expect(files.some(({ path }) => path.startsWith(room))).toBe(true);
});

describe.each(Object.entries(rules))("%s", (_name, rule) => {
  it("holds in every file", () => {
    expect(violations(rule, files)).toEqual([]);
  });
});

it("keeps the median file at 80 lines or fewer", () => {
  const lengths = files.map(({ text }) => countLines(text)).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

describe("a planted file that breaks a rule is named", () => {
  it.each([
    [noChanceNorClock, "lib/engine/choice/draw.ts", "const u = Math.random();"],
    [noChanceNorClock, "lib/engine/choice/draw.ts", "const now = Date.now();"],
    [noChanceNorClock, "lib/exposure/linkage/join.ts", "const now = new Date();"],
    [noChanceNorClock, "lib/exposure/linkage/join.ts", "const now = performance.now();"],
    [noChanceNorClock, "lib/engine/world/hash.ts", 'import { createHash } from "node:crypto";'],
    [noPlatformRounding, "lib/engine/choice/draw.ts", "const odds = Math.exp(logit);"],
    [noPlatformRounding, "lib/engine/choice/draw.ts", "const fade = 2 ** -age;"],
    [noBarrels, "lib/domain/index.ts", 'export { topic } from "./topic";'],
    [noBarrels, "lib/domain/words.ts", 'export * from "./topic";'],
    [noDrawerNames, "lib/store/utils.ts", ""],
    [noDrawerNames, "components/misc/box.tsx", ""],
    [noDrawerNames, "lib/engine/math-helpers.ts", ""],
    [kebabCaseNames, "components/ui/PersonaCard.tsx", ""],
    [shortEnough, "lib/engine/world/long.ts", "x;\n".repeat(301)],
    [nothingLeftForLater, "lib/engine/world/late.ts", "// TODO: later"],
  ])("%o in %s", (rule, path, text) => {
    expect(violations(rule as SourceRule, [{ path, text }])).toHaveLength(1);
  });

  it("and what only looks like it is not", () => {
    const spoken = { path: "lib/engine/random/rng.ts", text: "/** Stands in for Math.random. */\nexport const a = 1;" };
    const elsewhere = { path: "lib/services/seats/take-seat.ts", text: "const now = Date.now();" };
    expect(violations(noChanceNorClock, [spoken, elsewhere])).toEqual([]);
    expect(violations(shortEnough, [{ path: "lib/a.ts", text: "x;\n".repeat(300) }])).toEqual([]);
    expect(violations(kebabCaseNames, [{ path: "app/r/[code]/admin/page.tsx", text: "" }])).toEqual([]);
  });
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { deskGlyphs, displayGlyphs } from "@/lib/cli/font-glyphs.mjs";

const isDesk = (name: string) => name.endsWith("admin.json");

function charactersOf(folder: string, belongs: (name: string) => boolean): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json") && belongs(name),
  );
  return new Set(files.flatMap((file) => [...readFileSync(`${folder}/${file}`, "utf8").replace(/\s/g, "")]));
}

it.each(["lib/i18n/messages", "lib/scenarios"])("the display face has every character of %s", (folder) => {
  const characters = charactersOf(folder, (name) => !isDesk(name));
  expect(characters.size).toBeGreaterThan(50);
  expect([...characters].filter((character) => !displayGlyphs.includes(character)).sort()).toEqual([]);
});

it.each(["lib/i18n/messages", "lib/scenarios"])("the dashboard's faces have every character of %s", (folder) => {
  const characters = [...charactersOf(folder, () => true)];
  expect(characters.filter((character) => !deskGlyphs.includes(character)).sort()).toEqual([]);
});

it("leaves room for the mono face in the 45 kB of fonts of a student page", () => {
  expect(statSync("app/_fonts/bricolage-grotesque-subset.woff2").size).toBeLessThanOrEqual(30_000);
});

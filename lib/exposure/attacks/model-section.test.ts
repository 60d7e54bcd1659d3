import { expect, it } from "vitest";
import { modelSection, printedConstants } from "@/lib/testing/model-document";
import { CAMPAIGN } from "./advertisers-list";
import { PACE } from "./attack-pace";
import { KNOWN_MEMBERS } from "./label-by-known-members";
import { attacks } from "./registry";

it("MODEL.md prints the constants of the attacks, and a row for each", () => {
  const text = modelSection("Exposure: attacks");
  const named = (name: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]));
  expect(printedConstants(text)).toEqual({ ...named("PACE", PACE), ...named("CAMPAIGN", CAMPAIGN), KNOWN_MEMBERS });
  const rows = text.slice(0, text.indexOf("What stops an attack")).match(/^\| (?!attack|---)/gm);
  expect(rows).toHaveLength(attacks.length);
});

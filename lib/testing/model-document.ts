import { readFileSync } from "node:fs";

const SECTION = /^## (?:\d+\. )?(.+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm;
const sections = new Map(
  [...readFileSync("MODEL.md", "utf8").matchAll(SECTION)].map(([, title, text]) => [title, text]),
);
const isExposure = (title: string | undefined) => title?.startsWith("Exposure: ") ?? false;

/** The text of one section of MODEL.md, by its title without the number. */
export function modelSection(title: string): string {
  const text = sections.get(title);
  if (text === undefined) throw new RangeError(`MODEL.md has no section “${title}”`);
  return text;
}

/** MODEL.md without the sections on exposure, each of which is held to its own code. */
export function modelOfEngine(): string {
  return [...sections].flatMap(([title, text]) => (isExposure(title) ? [] : [text])).join("\n");
}

/** Constants of a text: rows of `NAME` and value. */
export function printedConstants(text: string): Record<string, number> {
  const rows = text.matchAll(/^\| `([\w.]+)` \| (-?[\d.]+) \|/gm);
  return Object.fromEntries([...rows].map(([, name, value]) => [name as string, Number(value)]));
}

/** Worked vectors of a text: rows of `name`, `[input]` and answer. */
export function printedVectors(text: string): [name: string, input: string, answer: string][] {
  const rows = text.matchAll(/^\| `(\w+)` \| `(\[.*\])` \| (.+) \|$/gm);
  return [...rows].map(([, name, input, answer]) => [name as string, input as string, answer as string]);
}

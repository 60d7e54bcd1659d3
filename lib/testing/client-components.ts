import path from "node:path";
import type { SourceFile } from "@/lib/testing/source-rules";

const imports = /\bfrom "((?:\.|@\/)[^"]+)"|\bimport\("((?:\.|@\/)[^"]+)"\)/g;

function importedPaths({ path: from, text }: SourceFile): string[] {
  return [...text.matchAll(imports)].flatMap(([, fixed, lazy]) => {
    const specifier = fixed ?? lazy ?? "";
    const base = specifier.startsWith("@/") ? specifier.slice(2) : path.posix.join(path.posix.dirname(from), specifier);
    return [`${base}.ts`, `${base}.tsx`];
  });
}

/** The files that run in the browser: those that say "use client", and whatever they import. */
export function clientFiles(files: SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const waiting = files.filter(({ text }) => /^"use client"/.test(text));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const imported of importedPaths(file)) {
      const next = byPath.get(imported);
      if (next !== undefined) waiting.push(next);
    }
  }
  return [...found];
}

import type { SourceFile } from "@/lib/testing/source-rules";

const bindings = /\b(\w+) = (?:await )?(?:useTranslations|getTranslations)\(\s*(?:"([^"]*)")?\s*\)/g;

/** The namespaces that the file binds. */
export function boundNamespaces(text: string): string[] {
  return [...text.matchAll(bindings)].map(([, , namespace = ""]) => namespace);
}

/** The dotted paths that one call may mean: a file may bind the same name to several namespaces. */
export interface MessageUse {
  path: string;
  candidates: string[];
}

/** Every message that the file asks for by a literal key. Keys put together at run time are not among them. */
export function literalMessageUses({ path, text }: SourceFile): MessageUse[] {
  const namespacesByName = new Map<string, string[]>();
  for (const [, name = "", namespace = ""] of text.matchAll(bindings))
    namespacesByName.set(name, [...(namespacesByName.get(name) ?? []), namespace]);
  return [...namespacesByName].flatMap(([name, namespaces]) => {
    const calls = new RegExp(`\\b${name}(?:\\.(?:rich|markup))?\\(\\s*"([^"]+)"`, "g");
    return [...text.matchAll(calls)].map(([, key]) => ({
      path,
      candidates: namespaces.map((namespace) => (namespace === "" ? `${key}` : `${namespace}.${key}`)),
    }));
  });
}

/** One line for each use that no message of the catalogue answers. */
export function unansweredUses(files: SourceFile[], messages: ReadonlyMap<string, string>): string[] {
  return files
    .flatMap(literalMessageUses)
    .filter(({ candidates }) => !candidates.some((candidate) => messages.has(candidate)))
    .map(({ path, candidates }) => `${path}: ${candidates.join(" or ")}`);
}

import { expect, it } from "vitest";
import { clientNamespaces, pickMessages } from "@/lib/i18n/client-messages";
import { clientFiles } from "@/lib/testing/client-components";
import { boundNamespaces } from "@/lib/testing/message-usage";
import { readSourceFiles } from "@/lib/testing/source-files";
import type { SourceFile } from "@/lib/testing/source-rules";

/** What browser code binds and the page does not send. */
function unsentNamespaces(files: SourceFile[]): string[] {
  const isSent = (namespace: string) =>
    clientNamespaces.some((sent) => namespace === sent || namespace.startsWith(`${sent}.`));
  return clientFiles(files).flatMap(({ path, text }) =>
    boundNamespaces(text)
      .filter((namespace) => !isSent(namespace))
      .map((namespace) => `${path}: ${namespace}`),
  );
}

it("sends every namespace that runs in the browser", () => {
  const files = readSourceFiles(process.cwd()).filter(({ path }) => /^(app|components)\//.test(path));
  expect(unsentNamespaces(files)).toEqual([]);
});

it("would notice a namespace that a browser component asks for through another file", () => {
  const files = [
    { path: "app/a/page.tsx", text: 'import { B } from "./b";\nconst t = await getTranslations("admin.truth");' },
    { path: "app/a/b.tsx", text: '"use client";\nimport { C } from "@/components/c";\nuseTranslations' },
    { path: "components/c.tsx", text: 'const t = useTranslations("admin.audit");' },
  ];
  expect(unsentNamespaces(files)).toEqual(["components/c.tsx: admin.audit"]);
});

it("picks parts without the rest", () => {
  const tree = { a: { b: { c: "1" }, d: "2", e: "3" }, f: { g: "4" }, h: "5" };
  expect(pickMessages(tree, ["a.b", "a.d", "f", "nowhere"])).toEqual({ a: { b: { c: "1" }, d: "2" }, f: { g: "4" } });
});

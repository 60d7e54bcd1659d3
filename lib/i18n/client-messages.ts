import type { MessageTree } from "@/lib/i18n/message-tree";

/** What components that run in the browser ask for. All else is rendered on the server and need not travel to a phone. */
export const clientNamespaces = [
  "common",
  "errors.broken",
  "landing.seam",
  "landing.teach",
  "persona.build",
  "watch",
  "admin.error",
  "admin.notFound",
  "admin.map.canvas",
] as const;

/** The part of the catalogue under the dotted paths, in the shape of the catalogue. */
export function pickMessages(tree: MessageTree, paths: readonly string[]): MessageTree {
  const picked: MessageTree = {};
  for (const path of paths) {
    const [first = "", ...rest] = path.split(".");
    const value = tree[first];
    if (value === undefined) continue;
    if (rest.length === 0 || typeof value === "string") picked[first] = value;
    else picked[first] = { ...(picked[first] as MessageTree), ...pickMessages(value, [rest.join(".")]) };
  }
  return picked;
}

/** One namespace of the catalogue as it stands in its JSON file. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** A copy with each message replaced by `change(message)`. */
export function mapMessages(tree: MessageTree, change: (message: string) => string): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? change(value) : mapMessages(value, change),
    ]),
  );
}

/** Every message with its dotted path. */
export function flattenMessages(tree: MessageTree, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") flat.set(path, value);
    else for (const [innerPath, message] of flattenMessages(value, path)) flat.set(innerPath, message);
  }
  return flat;
}

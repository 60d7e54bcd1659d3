/** What is wrong with a drawing: unbalanced tags, broken numbers, ids used twice or referred to but missing. */
export function problemsOf(svg: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const [tag, slash, name, , selfClosing] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (slash) {
      if (open.pop() !== name) problems.push(`unexpected ${tag}`);
    } else if (!selfClosing) {
      open.push(name ?? "");
    }
  }
  if (open.length) problems.push(`left open: ${open.join(" ")}`);
  if (svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g, "") !== "") problems.push("text between tags");
  if (/NaN|undefined|Infinity|\be[+-]\d/.test(svg)) problems.push("a broken number");
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  if (new Set(ids).size !== ids.length) problems.push("an id used twice");
  for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) {
    if (!ids.includes(used)) problems.push(`missing #${used}`);
  }
  return problems;
}

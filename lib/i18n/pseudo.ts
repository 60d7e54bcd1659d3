const filler = "lórem ïpsum dólör sît ämet cônsectétur ";

/** What is left to read once arguments, with all they nest, and tags are taken out. */
function readableLength(message: string): number {
  let depth = 0;
  let readable = 0;
  for (const character of message.replace(/<\/?[^>]*>/g, "")) {
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (depth === 0) readable += 1;
  }
  return readable;
}

/** The message in brackets and 40 % longer; its ICU syntax is left as it is. */
export function pseudoMessage(message: string): string {
  const extra = Math.max(2, Math.ceil(readableLength(message) * 0.4));
  const padding = filler.repeat(Math.ceil(extra / filler.length)).slice(0, extra);
  return `[${message} ${padding.trim()}]`;
}

function failure(text: string): Error | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** Is this the beginning of some JSON text? */
function mayGoOn(prefix: string): boolean {
  const error = failure(prefix);
  if (!error) return true;
  if (/Unexpected end|Unterminated string/.test(error.message)) return true;
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position !== undefined && Number(position) >= prefix.length;
}

/**
 * Where a malformed text stops being JSON, counted from 0; its length when it merely ends too early. Engines do not always
 * say, so this searches: a prefix may go on until the first wrong character. O(length · log length), for errors alone.
 */
export function jsonErrorPosition(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Event ids from an address: `?without=a,b`. */
export function parseLeftOut(asked: string | string[] | undefined): string[] {
  const text = Array.isArray(asked) ? asked.join(",") : (asked ?? "");
  return [...new Set(text.split(",").filter((id) => /^[\w-]{1,64}$/.test(id)))];
}

/** The same choice with one watch counted again, or left out. */
export function toggleLeftOut(leftOut: readonly string[], eventId: string): string[] {
  return leftOut.includes(eventId) ? leftOut.filter((id) => id !== eventId) : [...leftOut, eventId];
}

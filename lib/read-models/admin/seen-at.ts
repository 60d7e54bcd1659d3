const MS_PER_MINUTE = 60_000;

/**
 * A time as the company's tool shows it: to the minute, for everyone. Background history is kept by the minute, so a
 * finer time would tell personas from the rest.
 */
export function seenAt(ms: number): string {
  return new Date(Math.floor(ms / MS_PER_MINUTE) * MS_PER_MINUTE).toISOString();
}

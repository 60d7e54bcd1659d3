const shownLines = 60;

/** A failure that the reader can act on: shown without a stack. */
export class SetupError extends Error {}

/** Throws with the end of what the program printed, unless it succeeded. */
export function requireSuccess(result, advice) {
  if (result.code === 0) return;
  const tail = result.output.trimEnd().split("\n").slice(-shownLines).join("\n");
  throw new SetupError(`${tail}\n\n${advice}`);
}

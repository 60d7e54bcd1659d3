/** A failure that the person at the keyboard can do something about: told in a few lines, without a stack. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 2: asked wrongly, nothing was written. 1: the machine could not. 130, 143: stopped by a signal. */
    readonly exitCode: number,
  ) {
    super(message);
    this.name = "CommandError";
  }
}

const DISK_WORDS: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  EACCES: "not allowed to write there",
  EPERM: "not allowed to write there",
  EROFS: "the disk is read-only",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of this name is in the way",
  EISDIR: "a folder of this name is in the way",
  ENOENT: "the folder is gone",
  EIO: "the disk does not answer as it should",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the path is too long",
};

/** The same failure in plain words, or null when it is none of the disk's or the memory's. */
export function explainFailure(error: unknown): CommandError | null {
  if (error instanceof CommandError) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const words = DISK_WORDS[code ?? ""];
  if (words) {
    const advice = code === "ENOSPC" || code === "EDQUOT" ? " Make room, then go on with --resume." : "";
    return new CommandError(`${path ?? "The folder"}: ${words} (${code}).${advice}`, 1);
  }
  if (error instanceof RangeError && /allocation|array (buffer )?length/i.test(error.message)) {
    return new CommandError(`Not enough memory for so many users and watches (${error.message}).`, 1);
  }
  return null;
}

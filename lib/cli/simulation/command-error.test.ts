import { expect, test } from "vitest";
import { CommandError, explainFailure } from "./command-error";

const failure = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

test("what the disk refuses is told by file and in words, with exit code 1", () => {
  expect(explainFailure(failure("EACCES", "data/users.csv"))).toMatchObject({
    message: "data/users.csv: not allowed to write there (EACCES).",
    exitCode: 1,
  });
  expect(explainFailure(failure("ENOSPC"))?.message).toBe(
    "The folder: the disk is full (ENOSPC). Make room, then go on with --resume.",
  );
});

test("too little memory is told as that", () => {
  for (const message of [
    "Array buffer allocation failed",
    "Invalid typed array length: 99",
    "Invalid array buffer length",
  ])
    expect(explainFailure(new RangeError(message))?.message).toMatch(/^Not enough memory/);
});

test("a command's own words are kept, and a bug stays a bug", () => {
  const own = new CommandError("--users: no", 2);
  expect(explainFailure(own)).toBe(own);
  expect(explainFailure(new RangeError("Maximum call stack size exceeded"))).toBeNull();
  expect(explainFailure(new TypeError("x is not a function"))).toBeNull();
  expect(explainFailure(failure("ERR_ASSERTION"))).toBeNull();
});

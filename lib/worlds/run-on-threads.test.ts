import { expect, test } from "vitest";
import { runInline } from "@/lib/engine/parallel/run";
import { inPieces, type Steps } from "@/lib/engine/parallel/steps";
import { fingerprintColumns, fingerprintPiece } from "@/lib/engine/world/fingerprint-columns";
import { runOnThreads } from "./run-on-threads";

const tree = {
  many: Float32Array.from({ length: 3_000_000 }, (_, i) => Math.fround(i / 7)),
  few: Uint8Array.of(1, 2, 3),
  name: "a world",
};

test("any number of threads gives what this thread gives", async () => {
  const alone = runInline(fingerprintColumns(tree));
  expect(await runOnThreads(fingerprintColumns(tree), { threads: 1 })).toBe(alone);
  expect(await runOnThreads(fingerprintColumns(tree), { threads: 3 })).toBe(alone);
});

test("progress counts every piece once", async () => {
  const seen: number[] = [];
  await runOnThreads(fingerprintColumns(tree), { threads: 2, onPiece: (_, done) => seen.push(done) });
  expect(seen).toEqual([1, 2]);
});

test("an error in a piece is the error of the run", async () => {
  function* broken(): Steps<unknown> {
    return yield* inPieces({
      work: "fingerprint",
      run: fingerprintPiece,
      context: { columns: [], starts: [0, 1] },
      pieces: 1,
    });
  }
  await expect(runOnThreads(broken(), { threads: 2 })).rejects.toThrow();
});

test("an aborted run stops with the reason", async () => {
  const abort = new AbortController();
  const run = runOnThreads(fingerprintColumns(tree), {
    threads: 2,
    signal: abort.signal,
    onPiece: () => abort.abort(new Error("no longer wanted")),
  });
  await expect(run).rejects.toThrow("no longer wanted");
});

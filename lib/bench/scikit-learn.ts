import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export interface ScikitFit {
  readonly ms: number;
  /** of all threads together */
  readonly processorMs: number;
  readonly inertia: number;
  readonly iterations: number;
  readonly labels: Int32Array;
}

export interface ScikitRequest {
  readonly clusters: number;
  readonly tolerance: number;
  readonly iterations: number;
  /** how many starts of its own it tries; 1 with a given start */
  readonly starts: number;
  readonly seed: number;
  readonly start?: Float32Array;
}

/** The system's Python comes second: where another one comes first, Debian's packages are not in it. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** scikit-learn in a process of its own, kept for the whole benchmark so that it is as warm as we are. */
export class ScikitLearn {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "glassfeed-bench-"));
  #rows = "";
  #files = 0;

  /** Null where no Python has scikit-learn. */
  static open(): ScikitLearn | null {
    const found = PYTHONS.find((python) => spawnSync(python, ["-c", "import sklearn, threadpoolctl"]).status === 0);
    return found === undefined ? null : new ScikitLearn(found);
  }

  private constructor(python: string) {
    this.#process = spawn(python, ["lib/bench/clustering.py"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#answers = createInterface({ input: this.#process.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  /** What does its arithmetic, to be read before anything else. */
  about(): Promise<{ version: string; pools: string[] }> {
    return this.#next();
  }

  /** The points of the fits that follow. */
  give(rows: Float32Array): void {
    if (this.#rows) rmSync(this.#rows);
    this.#rows = this.#write(rows);
  }

  async fit({ start, ...asked }: ScikitRequest): Promise<ScikitFit> {
    const labels = path.join(this.#folder, "labels");
    const from = start && this.#write(start);
    this.#process.stdin?.write(`${JSON.stringify({ ...asked, rows: this.#rows, start: from, labels })}\n`);
    const answer = await this.#next<Omit<ScikitFit, "labels">>();
    const bytes = readFileSync(labels);
    return { ...answer, labels: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4) };
  }

  close(): void {
    this.#process.stdin?.end();
    rmSync(this.#folder, { recursive: true });
  }

  #write(values: Float32Array): string {
    const file = path.join(this.#folder, String(this.#files++));
    writeFileSync(file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return file;
  }

  async #next<T>(): Promise<T> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error("scikit-learn stopped before it answered");
    return JSON.parse(value) as T;
  }
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, isStamped } from "./fingerprint.mjs";
import { reportStep } from "./report-step.mjs";
import { repository, runNode } from "./run-command.mjs";
import { requireSuccess } from "./setup-error.mjs";

const sources = "lib/engine/kernels/assembly";
const target = "lib/engine/kernels/generated";
const stampFile = `${target}/.source-hash`;
const flags = [
  "-O3",
  "--noAssert",
  "--runtime=stub",
  "--importMemory",
  "--sharedMemory",
  "--initialMemory=1",
  "--maximumMemory=65536",
  "--enable=simd",
  "--enable=threads",
  "--enable=bulk-memory",
];

/** Compiles the hot loops to WebAssembly, as text in a module, so that every bundler and runtime loads it alike. */
export async function buildKernels() {
  const hash = fingerprint([sources, "lib/cli/setup/build-kernels.mjs", "node_modules/assemblyscript/package.json"]);
  if (isStamped(stampFile, hash)) return;
  await reportStep("compile the kernels", async () => {
    const folder = path.join(repository, target);
    mkdirSync(folder, { recursive: true });
    const binary = path.join(folder, `kernels.${process.pid}.wasm`);
    const entries = readdirSync(path.join(repository, sources))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${sources}/${name}`);
    const result = await runNode("node_modules/assemblyscript/bin/asc.js", [...entries, "-o", binary, ...flags]);
    requireSuccess(result, `The kernels of ${sources} could not be compiled.`);
    const text = readFileSync(binary).toString("base64");
    writeFileSync(path.join(folder, "kernels-wasm.ts"), `export const KERNELS_WASM =\n  "${text}";\n`);
    rmSync(binary);
    writeFileSync(path.join(repository, stampFile), hash);
  });
}

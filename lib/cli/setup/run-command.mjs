import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Runs a program in the repository and collects what it prints.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function runCommand(program, args, { env = {}, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repository,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript program of a package, with the Node that runs this. */
export function runNode(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}

/** Runs npm: the one that started this, so that no shell or search path is needed, else the one on the path. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith("js") ? runNode(npm, args) : runCommand("npm", args);
}

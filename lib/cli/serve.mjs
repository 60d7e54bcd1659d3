import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./setup/run-command.mjs";

const readyTimeoutMs = 120_000;
const readyPollMs = 100;
const stopGraceMs = 5_000;
const shellPollMs = 250;
const exitCodeBySignal = { SIGINT: 130, SIGTERM: 143 };

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
  return port;
}

/** The code of the error that listening on the port meets, or undefined when the port is free. */
function listenError(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

async function isReady(port) {
  const response = await fetch(`http://localhost:${port}/api/health/ready`).catch(() => undefined);
  return response?.ok === true;
}

const port = readPort();
const problem = await listenError(port);
if (problem === "EADDRINUSE")
  fail(`Port ${port} is taken. Choose another one, for example: PORT=${port === 3000 ? 3001 : 3000} npm start`);
if (problem !== undefined)
  fail(`Port ${port} cannot be used (${problem}). Choose another one, for example: PORT=3001 npm start`);

process.chdir(repository);
process.env.PORT = String(port);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.DATA_DIR = path.resolve(process.env.DATA_DIR || ".glassfeed/data");

// Next runs in this very process, so whoever stops or kills this process stops the server.
const next = path.join(repository, "node_modules/next/dist/bin/next");
process.argv = [process.execPath, next, "start", "--port", String(port)];
await import(pathToFileURL(next).href);

// Next waits for every open request, and a live event stream stays open for as long as its page does.
for (const [signal, exitCode] of Object.entries(exitCodeBySignal)) {
  process.once(signal, () => setTimeout(() => process.exit(exitCode), stopGraceMs).unref());
}

// npm hands a signal to the shell between it and this process; the shell ends and tells nobody.
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, shellPollMs).unref();
}

const deadline = performance.now() + readyTimeoutMs;
while (!(await isReady(port))) {
  if (performance.now() > deadline) fail(`The server did not become ready within ${readyTimeoutMs / 1000} s.`);
  await new Promise((resolve) => setTimeout(resolve, readyPollMs));
}
console.log(`Glassfeed is running: http://localhost:${port}`);

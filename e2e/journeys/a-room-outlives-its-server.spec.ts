import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type APIRequestContext, request as requests } from "@playwright/test";
import { expect, test } from "../fixtures/app";
import { enterRoom, openWatchedRoom } from "../fixtures/room";

test.skip(({ isMobile }) => isMobile, "one server on a port of its own is enough");

const port = Number(process.env.E2E_PORT || 3199) - 1;
const baseURL = `http://localhost:${port}`;

async function startServer(dataDir: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["lib/cli/serve.mjs"], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on("data", (text) => String(text).includes("is running") && resolve());
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return server;
}

/** As rude as pulling the plug: no signal handler runs. */
async function kill(server: ChildProcess): Promise<void> {
  server.removeAllListeners("exit");
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await ended;
}

async function watchedSoFar(api: APIRequestContext, code: string, personaId: string, token: string) {
  const address = `/api/v1/rooms/${code}/personas/${personaId}/watch-events?pageSize=200`;
  const answer = await api.get(address, { headers: { authorization: `Bearer ${token}` } });
  return answer.json();
}

test("after the server was killed and started again, everything watched is there and the journey goes on", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "glassfeed-restart-"));
  let server = await startServer(dataDir);
  const api = await requests.newContext({ baseURL });
  const room = await openWatchedRoom(api);
  const before = await watchedSoFar(api, room.code, room.personaId, room.seatToken);
  await kill(server);

  server = await startServer(dataDir);
  const after = await watchedSoFar(api, room.code, room.personaId, room.seatToken);
  expect(after).toEqual(before);
  expect(after.total).toBe(10);

  const context = await browser.newContext({ baseURL });
  await enterRoom(context, baseURL, room);
  const page = await context.newPage();
  await page.goto(`/r/${room.code}/xray`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`/r/${room.code}/admin/users/${room.userId}`);
  await expect(page.getByRole("heading", { name: room.userId })).toBeVisible();

  await context.close();
  await api.dispose();
  await kill(server);
  await rm(dataDir, { recursive: true, force: true });
});

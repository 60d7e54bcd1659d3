import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../fixtures/app";
import { roomPages } from "../fixtures/pages";
import { enterRoom, openSeatedRoom, openWatchedRoom, type Room } from "../fixtures/room";

test.skip(({ isMobile }) => isMobile, "nothing looks the same on every screen");

const userIds = /\b[1-9]\d{18}\b/;

/** What the API would answer to the host, as JSON and as a file. */
const apiPaths = ({ code, personaId, userId, topicId, clusterId }: Room) =>
  [
    "xray",
    "group",
    "feed",
    `personas/${personaId}/watch-events`,
    `personas/${personaId}/profile`,
    `personas/${personaId}/explanation`,
    "admin/overview",
    "admin/topics.csv",
    `admin/topics/${topicId}/viewers`,
    `admin/topics/${topicId}/viewers.csv`,
    `admin/clusters/${clusterId}/members.csv`,
    "admin/users.csv",
    `admin/users/${userId}`,
    "admin/audit.csv",
    "admin/truth?group=orientation",
    `admin/search?q=${userId.slice(0, 4)}`,
  ].map((path) => `/api/v1/rooms/${code}/${path}`);

async function expectNothing(
  request: APIRequestContext,
  room: Room,
  path: string,
  headers: Record<string, string> = {},
) {
  const response = await request.get(path, { headers });
  const text = await response.text();
  // The address of the page stands in its own source.
  const source = text.replaceAll(path.split("/").at(-1) ?? "", "");
  expect.soft(source, path).not.toMatch(userIds);
  expect.soft(source, path).not.toContain(room.seatToken);
  return { status: response.status(), text };
}

test("a browser without a seat is told so, and no page holds a word of the room", async ({ page, request }) => {
  const room = await openWatchedRoom(request);
  for (const step of ["persona", "watch", "xray", "group", "admin", `admin/topics/${room.topicId}/viewers`]) {
    await page.goto(`/r/${room.code}/${step}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is not your seat.");
  }
  const stranger = page.context().request;
  const handle = (await xrayOf(request, room)).persona.handle;
  for (const { path } of roomPages) {
    const { text } = await expectNothing(stranger, room, path(room));
    expect.soft(text, path(room)).not.toContain(handle);
    await expectNothing(stranger, room, path(room), { RSC: "1" });
  }
});

test("the API gives a stranger nothing: no list, no file, no record", async ({ playwright, baseURL, request }) => {
  const room = await openWatchedRoom(request);
  const stranger = await playwright.request.newContext({ baseURL });
  const other = await openWatchedRoom(request);
  for (const path of apiPaths(room)) {
    expect.soft((await expectNothing(stranger, room, path)).status, path).toBe(401);
    const foreign = { authorization: `Bearer ${other.seatToken}` };
    expect.soft([401, 403], path).toContain((await expectNothing(stranger, room, path, foreign)).status);
  }
  const events = { data: { events: [] }, headers: { authorization: `Bearer ${other.seatToken}` } };
  expect((await stranger.post(`/api/v1/rooms/${room.code}/watch-events`, events)).status()).toBe(401);
  expect((await stranger.delete(`/api/v1/rooms/${room.code}`)).status()).toBe(401);
  await stranger.dispose();
});

test("a seat at the company of one room opens no desk in another", async ({ page, context, request, baseURL }) => {
  const room = await openWatchedRoom(request);
  const own = await openWatchedRoom(request);
  await enterRoom(context, baseURL ?? "", own);
  await page.goto(`/r/${own.code}/admin/topics/${own.topicId}/viewers`);
  await expect(page.getByRole("link", { name: userIds }).first()).toBeVisible();
  await page.goto(`/r/${room.code}/admin/topics/${room.topicId}/viewers`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is not your seat.");
  await expectNothing(context.request, room, `/r/${room.code}/admin/topics/${room.topicId}/viewers`);
});

test("a pupil who has not sat down at the desk sees no list, and the refusal leaves a line", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const room = await openSeatedRoom(request, "class");
  await enterRoom(context, baseURL ?? "", { ...room, hostKey: "none" });
  const list = `/r/${room.code}/admin/topics/T01/viewers`;
  await page.goto(list);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are not at their desk");
  const source = await (await context.request.get(list)).text();
  expect(source.replaceAll(room.userId, "")).not.toMatch(userIds);
  expect((await context.request.get(`/api/v1/rooms/${room.code}/admin/topics/T01/viewers.csv`)).status()).toBe(403);

  await page.getByRole("button", { name: "Sit at their desk as an analyst" }).click();
  await expect(page).toHaveURL(list);
  await expect(page.getByRole("link", { name: userIds }).first()).toBeVisible();
  await page.goto(`/r/${room.code}/admin/audit`);
  const refused = page.getByRole("row").filter({ hasText: "was refused" });
  await expect(refused.first()).toContainText("topic viewers");
  await expect(refused.first()).toContainText("No role");
});

test.describe("after its end", () => {
  // The address of a room that is gone is not found.
  test.use({ expectedProblem: /status of 404/ });

  test("a room that is deleted is gone for its own seat at once", async ({ page, context, request, baseURL }) => {
    const room = await openWatchedRoom(request);
    await enterRoom(context, baseURL ?? "", room);
    await page.goto(`/r/${room.code}/group`);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByText("Delete this room…").click();
    await page.getByRole("button", { name: "Yes, delete everything in it now" }).click();
    await expect(page.getByText("Done. The room and everything in it is deleted.")).toBeVisible();
    await enterRoom(context, baseURL ?? "", room);
    await page.goto(`/r/${room.code}/group`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(This room has ended|There is nothing here)\.$/);
  });
});

async function xrayOf(request: APIRequestContext, room: Room): Promise<{ persona: { handle: string } }> {
  const headers = { authorization: `Bearer ${room.seatToken}` };
  return (await request.get(`/api/v1/rooms/${room.code}/xray`, { headers })).json();
}

import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures/watched-room";

test("I find out what is held about me, correct it, opt out, download it and erase it; what erasure cannot reach is shown", async ({
  page,
  request,
  room,
}) => {
  const host = { headers: { authorization: `Bearer ${room.hostKey}` } };
  const address = `/api/v1/rooms/${room.code}/admin`;
  const copy = await request.get(`${address}/users.csv`, host);
  expect(await copy.text()).toContain(room.userId);

  await page.goto(`/r/${room.code}/mine`);
  await expect(page.getByRole("heading", { name: "What is held about you" })).toBeVisible();
  await expect(page.getByText("the list of all users, once, with one export")).toBeVisible();
  await expect(page.getByRole("heading", { name: "One copy is outside" })).toBeVisible();

  const wrong = page.getByRole("button", { name: "Not my group" });
  if (await wrong.isVisible()) {
    await wrong.click();
    await expect(page.getByText(/The engine keeps away from it/)).toBeVisible();
    await page.getByRole("button", { name: "Take that back" }).click();
    await expect(page.getByText(/The engine keeps away from it/)).toBeHidden();
  }

  await page.getByRole("button", { name: "Opt out", exact: true }).click();
  await expect(page.getByText(/Your wish is on file. The company ignores it/)).toBeVisible();

  const arriving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  const file = JSON.parse(await readFile(await (await arriving).path(), "utf8"));
  expect(file).toMatchObject({ schema: "glassfeed.held/1", userId: room.userId, optOut: { wished: true } });
  expect(file.watchEvents).toHaveLength(10);

  await page.getByText("Erase everything…").click();
  await expect(page.getByText("One copy outside, with your ID in it")).toBeVisible();
  await page.getByRole("button", { name: "Yes, erase everything" }).click();
  await expect(page.getByRole("heading", { name: "Erased." })).toBeVisible();
  await expect(page.getByText("One copy outside still holds your ID. Nobody can call it back.")).toBeVisible();
  expect((await request.get(`${address}/users/${room.userId}`, host)).status()).toBe(404);
});

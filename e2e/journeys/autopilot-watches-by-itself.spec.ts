import { expectProgress, takeOver, titleOnScreen, video } from "../fixtures/feed";
import { expect, test } from "../fixtures/hand";
import { enterRoom, openSeatedRoom, storedWatches } from "../fixtures/room";

test("let it watch by itself: videos go by and are kept, until I take over", async ({
  page,
  hand,
  request,
  context,
  baseURL,
}) => {
  const room = await openSeatedRoom(request);
  await enterRoom(context, baseURL ?? "", room);
  await page.goto(`/r/${room.code}/persona`);
  await hand.press(page.getByRole("link", { name: "Let it watch by itself" }));
  await expect(page.getByText(/watches by itself, 4 times as fast$/)).toBeVisible();
  const first = await titleOnScreen(page);
  await expect.poll(() => storedWatches(request, room), { timeout: 40_000 }).toHaveLength(3);
  expect(await titleOnScreen(page)).not.toBe(first);

  await hand.press(takeOver(page));
  await expect(page.getByText(/watches by itself, 4 times as fast$/)).toBeHidden();
  const own = await titleOnScreen(page);
  const ruler = video(page).getByText(/^\d+ of \d+ seconds$/);
  const second = async () => Number.parseInt((await ruler.textContent()) ?? "", 10);
  const before = await second();
  await expect.poll(second, { timeout: 15_000 }).toBeGreaterThan(before + 2);
  expect(await titleOnScreen(page)).toBe(own);
  await expectProgress(page, (await storedWatches(request, room)).length);
});

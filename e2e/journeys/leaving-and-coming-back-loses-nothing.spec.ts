import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures/app";
import { expectProgress, leaveVideo, stayFor, video } from "../fixtures/feed";
import { enterRoom, openSeatedRoom, openWatchedRoom, storedWatches } from "../fixtures/room";

test.skip(({ isMobile }) => isMobile, "the same code keeps the events on a phone");

/** The clock of the feed runs, and nothing waits here to be sent. */
async function expectAllSent(page: Page) {
  await expectAlive(page);
  await expect(page.getByText(/^(No network|Saving)/)).toBeHidden();
}

/** As with the cross of the tab: the page may still do its last things. */
async function closeAsAVisitor(page: Page) {
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
}

const expectAlive = (page: Page) => stayFor(page, 1);

/** Goes on with the feed's own key and tells which videos were left. */
async function watch(page: Page, videos: number): Promise<string[]> {
  const left: string[] = [];
  await expectAlive(page);
  for (let count = 0; count < videos; count++) {
    left.push((await video(page).getAttribute("data-video")) ?? "");
    await leaveVideo(page, () => page.keyboard.press("ArrowDown"));
  }
  return left;
}

/**
 * Lets no watch event through until it is told so. Requests that outlive their page pass by the test's own routes, so
 * these fail in the page.
 */
async function cutTheWay(context: BrowserContext) {
  const way = { isCut: true };
  await context.addInitScript(() => {
    const send = window.fetch;
    window.fetch = (target, options) =>
      options?.keepalive ? Promise.reject(new TypeError("no network")) : send(target, options);
  });
  await context.route("**/watch-events", (route) => {
    return way.isCut ? route.abort("internetdisconnected") : route.fallback();
  });
  return way;
}

const savedHere = (page: Page) => page.getByText(/^No network\. .* saved here\.$/);

test("each step shows the same after a reload, and Back and Forward walk through the steps", async ({
  page,
  request,
  context,
  baseURL,
}) => {
  const room = await openWatchedRoom(request);
  await enterRoom(context, baseURL ?? "", room);
  const main = page.getByRole("main");
  const shown = async () => {
    await page.waitForLoadState("networkidle");
    await expect(main.getByRole("heading", { level: 1 })).not.toHaveText("One moment");
    return main.innerText();
  };
  const steps = ["persona", "xray", "group", "admin", `admin/topics/${room.topicId}/viewers?sort=userId`];
  const seen: string[] = [];
  for (const step of steps) {
    await page.goto(`/r/${room.code}/${step}`);
    const first = await shown();
    await page.reload();
    expect(await shown()).toBe(first);
    seen.push(first);
  }
  for (const [index, step] of [...steps.entries()].toReversed().slice(1)) {
    await page.goBack();
    await expect(page).toHaveURL(`/r/${room.code}/${step}`);
    expect(await shown()).toBe(seen[index]);
  }
  await page.goForward();
  await expect(page).toHaveURL(`/r/${room.code}/xray`);
  expect(await shown()).toBe(seen[1]);
  expect(await storedWatches(request, room)).toHaveLength(10);
});

test("a video that I am watching is kept when I reload, close the page or walk to another step", async ({
  page,
  request,
  context,
  baseURL,
}) => {
  const room = await openSeatedRoom(request);
  await enterRoom(context, baseURL ?? "", room);
  const address = `/r/${room.code}/watch`;
  await page.goto(address);
  await stayFor(page, 2);
  await page.reload();
  await expect.poll(() => storedWatches(request, room)).toHaveLength(1);
  await expect(video(page)).toBeVisible();
  await stayFor(page, 2);
  await page.getByRole("link", { name: "X-ray" }).first().click();
  await expect(page).toHaveURL(/\/xray$/);
  await expect.poll(() => storedWatches(request, room)).toHaveLength(2);
  await page.goBack();
  await stayFor(page, 2);
  await closeAsAVisitor(page);
  await expect.poll(() => storedWatches(request, room)).toHaveLength(3);
  const again = await context.newPage();
  await again.goto(address);
  await expectProgress(again, 3);
});

test.describe("without a network", () => {
  test.use({ expectedProblem: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION/ });

  test("what I watch is saved here, says so, and arrives once the network is back", async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const room = await openSeatedRoom(request);
    await enterRoom(context, baseURL ?? "", room);
    await page.goto(`/r/${room.code}/watch`);
    const before = await watch(page, 1);
    await expectProgress(page, 1);
    await context.setOffline(true);
    const offline = await watch(page, 3);
    await expect(savedHere(page)).toHaveText("No network. 3 videos are saved here.");
    expect(await storedWatches(request, room)).toHaveLength(1);
    await context.setOffline(false);
    await expect(savedHere(page)).toBeHidden();
    await expectProgress(page, 4);
    const stored = await storedWatches(request, room);
    expect(stored.map(({ videoId }) => videoId)).toEqual([...before, ...offline]);
  });

  test("videos saved here outlive a reload and a closed page, and each is counted once", async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const room = await openSeatedRoom(request);
    await enterRoom(context, baseURL ?? "", room);
    const way = await cutTheWay(context);
    const address = `/r/${room.code}/watch`;
    const onScreen = async () => {
      await stayFor(page, 2);
      return (await video(page).getAttribute("data-video")) ?? "";
    };
    await page.goto(address);
    const left = await watch(page, 2);
    await expect(savedHere(page)).toHaveText("No network. 2 videos are saved here.");
    left.push(await onScreen());
    await page.reload();
    await expect(savedHere(page)).toHaveText("No network. 3 videos are saved here.");
    left.push(...(await watch(page, 2)));
    left.push(await onScreen());
    await closeAsAVisitor(page);
    expect(await storedWatches(request, room)).toHaveLength(0);

    way.isCut = false;
    const again = await context.newPage();
    await again.goto(address);
    await expectAllSent(again);
    await expectProgress(again, 6);
    const stored = await storedWatches(request, room);
    expect(stored.map(({ videoId }) => videoId)).toEqual(left);
  });

  test("a video whose answer got lost on the way is sent again and counted once", async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const room = await openSeatedRoom(request);
    await enterRoom(context, baseURL ?? "", room);
    let lost = 0;
    await context.route("**/watch-events", async (route) => {
      if (lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort("connectionreset");
    });
    await page.goto(`/r/${room.code}/watch`);
    const left = await watch(page, 2);
    await expect.poll(() => lost).toBe(1);
    await expectAllSent(page);
    const stored = await storedWatches(request, room);
    expect(stored.map(({ videoId }) => videoId)).toEqual(left);
    await page.reload();
    await expectProgress(page, 2);
  });
});

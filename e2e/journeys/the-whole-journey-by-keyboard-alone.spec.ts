import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/app";
import { expectProgress, leaveVideo, stayFor, video } from "../fixtures/feed";
import { enter, expectVisibleFocus, tabTo } from "../fixtures/keyboard";

test.skip(({ isMobile }) => isMobile, "a phone has no keys");

const title = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();

async function moveTheSeam(page: Page) {
  await page.goto("/");
  const seam = page.getByRole("slider", { name: "Seam between the video and what the app keeps" });
  await tabTo(page, seam);
  const before = Number(await seam.getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowLeft");
  await expect(seam).not.toHaveAttribute("aria-valuenow", String(before));
  expect(Number(await seam.getAttribute("aria-valuenow"))).toBeLessThan(before);
}

async function takeACard(page: Page) {
  await enter(page, page.getByRole("button", { name: "Keep watching" }));
  await title(page, "For now, you are not you.");
  const card = page.getByRole("article", { name: /^Card of / });
  const first = (await card.getAttribute("aria-label")) ?? "";
  await enter(page, page.getByRole("button", { name: "Spin again" }));
  await expect(card).not.toHaveAttribute("aria-label", first);
  await enter(page, page.getByRole("link", { name: "Start scrolling" }));
}

async function watchWithLetters(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  const pressed = (name: string) =>
    expect(video(page).getByRole("button", { name, exact: true, pressed: true })).toBeVisible();
  await expect(video(page)).toBeVisible();
  await press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toContainText("Let it watch by itself");
  await expectVisibleFocus(page);
  await press("Escape");
  await expect(keys).toBeHidden();

  await press("l");
  await pressed("Like");
  await stayFor(page, 4);
  const liked = await leaveVideo(page, () => press("ArrowDown"));
  await expectVisibleFocus(page);

  await press("c");
  const choices = page.getByRole("dialog", { name: "Pick a comment" });
  await enter(page, choices.getByRole("listitem").first().getByRole("button"));
  await expect(choices).toBeHidden();
  await pressed("Comment");
  const commented = await leaveVideo(page, () => press("j"));
  await leaveVideo(page, () => press("ArrowUp"));
  await expect(video(page).getByRole("heading")).toHaveText(commented);
  await leaveVideo(page, () => press("ArrowDown"));

  await press("h");
  await pressed("Shared");
  const shared = await leaveVideo(page, () => press("PageDown"));
  const skipped = await leaveVideo(page, () => press("s"));
  await press("p");
  await expect(page.getByText("Paused", { exact: true }).locator("visible=true").first()).toBeVisible();
  await press("p");
  await expectProgress(page, 6);
  return { liked, commented, shared, skipped };
}

async function readWhatWasKept(page: Page, liked: string) {
  await enter(page, page.getByRole("button", { name: "See what it kept" }));
  await title(page, "X-ray: what was kept");
  await expect(page.getByText("0 words said")).toBeVisible();
  const table = page.getByRole("table", { name: "Every video and what it weighed in the guess" });
  await enter(page, table.getByRole("link", { name: "Seconds stayed, again" }));
  await expect(page).toHaveURL(/sort=seconds/);
  const row = table.getByRole("row").filter({ hasText: liked });
  await enter(page, row.getByRole("link"));
  const figure = page.getByRole("figure", { name: /^What was kept of/ });
  await expect(figure.getByRole("heading", { name: liked, exact: true })).toBeVisible();
  await expect(figure.getByText("one tap")).toBeVisible();
  const topic = await row.getByRole("rowheader").locator("small").textContent();
  await enter(page, page.getByRole("link", { name: "See what it guesses" }));
  return topic ?? "";
}

async function askWhatIf(page: Page) {
  const counted = page.getByRole("switch").first();
  await expect(counted).toBeChecked();
  await tabTo(page, counted);
  await page.keyboard.press("Space");
  await expect(counted).not.toBeChecked();
  await expect(page).toHaveURL(/without=[\w-]+$/);
  await expect(page.getByText(/% with all \d+ videos$/)).toBeVisible();
  await enter(page, page.getByRole("link", { name: "Count all videos again" }));
  await expect(counted).toBeChecked();
  await enter(page, page.getByRole("button", { name: "Fair" }));
  await expect(page.getByText("Thank you. You can change your mind.")).toBeVisible();
  await enter(page, page.getByRole("button", { name: "Sit at their desk" }));
}

/** At the desk there are keys to search, to go and to step through rows. */
async function findTheOwnRow(page: Page, topic: string) {
  await title(page, "Overview");
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Find a user ID, topic or cluster" });
  await expect(search).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.type(topic);
  await page.keyboard.press("Enter");
  await title(page, `“${topic}”`);
  await enter(page, page.getByRole("table").getByRole("link", { name: topic, exact: true }));
  await title(page, topic);
  await enter(
    page,
    page.getByRole("navigation", { name: "Sides of this topic" }).getByRole("link", { name: "Viewers" }),
  );

  const narrator = page.getByRole("dialog", { name: "Narrator" });
  await expect(narrator).toContainText(/\d{19}/);
  const [userId = ""] = /\d{19}/.exec((await narrator.textContent()) ?? "") ?? [];
  const find = narrator.getByRole("link", { name: /^Find your ID/ });
  if (!(await find.isVisible())) await enter(page, page.getByRole("link", { name: "Next page" }), "Shift+Tab");
  await enter(page, find, "Shift+Tab");
  const own = page.getByRole("link", { name: userId, exact: true });
  await expect(own).toBeInViewport();
  await expect(narrator).toContainText("is your persona.");
  for (let rows = 0; rows < 50 && !(await own.evaluate((link) => link === document.activeElement)); rows++)
    await page.keyboard.press("j");
  await expect(own).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await title(page, userId);
  return userId;
}

test("with the keyboard alone I come from the landing page to my ID on the company's list", async ({ page }) => {
  test.setTimeout(150_000);
  await test.step("move the seam", () => moveTheSeam(page));
  await test.step("take a card", () => takeACard(page));
  const { liked } = await test.step("watch with letters and arrows", () => watchWithLetters(page));
  const topic = await test.step("read what was kept", () => readWhatWasKept(page, liked));
  await test.step("ask what if, and vote", () => askWhatIf(page));
  const userId = await test.step("find the own row", () => findTheOwnRow(page, topic));
  await test.step("read the traces", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await title(page, "Audit log");
    await expect(page.getByRole("row").filter({ hasText: /u·[0-9a-f]{12}/ })).toContainText("viewed");
    await expect(page.getByRole("row").filter({ hasText: userId })).toHaveCount(0);
  });
});

test("single keys can be switched off at the desk", async ({ page }) => {
  await page.goto("/");
  await enter(page, page.getByRole("button", { name: "Keep watching" }));
  await title(page, "For now, you are not you.");
  await page.goto(page.url().replace("/persona", "/admin"));
  await enter(page, page.getByRole("button", { name: "Sit at their desk as an analyst" }));
  await title(page, "Overview");
  await page.keyboard.press("?");
  const on = page.getByRole("checkbox", { name: "Single keys are on" });
  await tabTo(page, on);
  await page.keyboard.press("Space");
  await expect(on).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await enter(page, page.getByRole("link", { name: "Audit log" }));
  await title(page, "Audit log");
});

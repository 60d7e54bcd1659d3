import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/hand";

const code = /^[A-Z2-9]{6}$/;
const worldIsMade = { timeout: 60_000 };

/** The first pupils of a class wait for its world; then each gets a card and tells what stands on it. */
async function takeCard(page: Page): Promise<string> {
  const card = page.getByRole("article", { name: /^Card of / });
  const deal = page.getByRole("button", { name: "Deal me a card" });
  await expect(card.or(deal)).toBeVisible(worldIsMade);
  if (await deal.isVisible()) await deal.click();
  await expect(card).toBeVisible(worldIsMade);
  return (await card.getAttribute("aria-label")) ?? "";
}

test("a teacher opens a room, a pupil joins with its code, and the teacher's desk counts the pupil's card", async ({
  page,
  hand,
  browser,
}, testInfo) => {
  test.setTimeout(150_000);
  await page.goto("/");
  await hand.press(page.getByRole("link", { name: "Teach" }));
  await hand.press(page.getByRole("button", { name: "Open a class room" }));
  const opened = page.getByText(code);
  await expect(opened).toBeVisible();
  const typed = (await opened.textContent()) ?? "";
  await expect(page.getByText("Your host key")).toBeVisible();

  const { viewport, isMobile, hasTouch, baseURL } = testInfo.project.use;
  const pupil = await browser.newContext({ viewport, isMobile, hasTouch, baseURL });
  const tablet = await pupil.newPage();
  await tablet.goto("/");
  await tablet.getByRole("link", { name: "Class code?" }).click();
  await tablet
    .getByRole("textbox", { name: "Class code" })
    .fill(` ${typed.slice(0, 3).toLowerCase()} ${typed.slice(3)}`);
  await tablet.keyboard.press("Enter");
  await expect(tablet).toHaveURL(`/r/${typed}/persona`);
  const card = await takeCard(tablet);

  await tablet.goto(`/join?code=${typed}`);
  await tablet.getByRole("button", { name: "Take a seat" }).click();
  await expect(tablet).toHaveURL(`/r/${typed}/persona`);
  await expect(tablet.getByRole("article")).toHaveAccessibleName(card);

  await hand.press(page.getByRole("link", { name: "Open the company’s desk" }));
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(page.getByText(/^1 persona\b/)).toBeVisible();
  await pupil.close();
});

test("two pupils in one room get cards of their own", async ({ page, browser, baseURL }) => {
  test.setTimeout(150_000);
  await page.goto("/teach");
  await page.getByRole("button", { name: "Open a class room" }).click();
  const typed = (await page.getByText(code).textContent()) ?? "";
  const cards: string[] = [];
  for (let pupils = 0; pupils < 2; pupils++) {
    const context = await browser.newContext({ baseURL });
    const tablet = await context.newPage();
    await tablet.goto(`/join?code=${typed}`);
    await tablet.getByRole("button", { name: "Take a seat" }).click();
    cards.push(await takeCard(tablet));
    await context.close();
  }
  expect(new Set(cards).size).toBe(2);
});

test("a wrong code says so and leaves the code to be corrected", async ({ page, hand }) => {
  await page.goto("/join");
  const field = page.getByRole("textbox", { name: "Class code" });
  await field.fill("zzzzz9");
  await hand.press(page.getByRole("button", { name: "Take a seat" }));
  await expect(page.getByRole("alert").filter({ hasText: "There is no room with this code." })).toBeVisible();
  await expect(field).toHaveValue("ZZZZZ9");
  await expect(field).toHaveAttribute("aria-invalid", "true");
});

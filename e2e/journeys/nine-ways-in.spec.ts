import { expect, test } from "@playwright/test";

test.skip(({ isMobile }) => isMobile, "the ways are the same");

test("I choose the scenario without people, and get a card from its sky", async ({ page }) => {
  await page.goto("/scenarios");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("9 ways in");
  await page.getByRole("button", { name: "Try alone : Moonborn" }).click();
  await page.waitForURL(/\/r\/\w+\/persona$/, { timeout: 60_000 });
  const deal = page.getByRole("button", { name: "Deal me a card" });
  const sky = page.getByText(/moon|comet|tide|crater|glow|telescope|dust|meteor|orbit/i).first();
  // A new sky takes a moment; until it is there a card cannot be dealt.
  await expect(deal.or(sky).first()).toBeVisible({ timeout: 60_000 });
  if (await deal.isVisible()) await deal.click();
  await expect(sky).toBeVisible({ timeout: 60_000 });
});

test("I open a class with another scenario than the usual one", async ({ page, request }) => {
  await page.goto("/scenarios");
  await page.getByRole("link", { name: "With a class : Numbers for names" }).click();
  await expect(page.getByText("Scenario: Numbers for names.")).toBeVisible();
  await page.getByRole("button", { name: "Open a class room" }).click();
  const code = page.getByText(/^[2-9A-Z]{6}$/);
  await expect(code).toBeVisible({ timeout: 60_000 });
  const status = await (await request.get(`/api/v1/rooms/${await code.textContent()}`)).json();
  expect(status).toMatchObject({ scenario: "numbers-for-names", nameMode: "number" });
});

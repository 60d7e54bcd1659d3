import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the figures are the same");
test.slow();

const TRIED_MS = 60_000;
const ATTACKS = [
  "The list in 45 seconds",
  "Undo the numbers",
  "Three videos",
  "One person fewer",
  "The journalist’s source",
  "Partner merge",
  "The advertiser’s list",
];

/** Presses on to the end, and says what each step said. */
async function playToTheEnd(page: Page): Promise<string[]> {
  const said: string[] = [];
  const step = page.locator("section[aria-labelledby='attack-step']");
  const end = page.getByRole("heading", { level: 2, name: "How far it got" });
  for (let presses = 0; presses < 12 && !(await end.isVisible()); presses++) {
    const title = await step.getByRole("heading").textContent();
    said.push(title ?? "");
    await step.getByRole("link", { name: /^(Next|See how far it got)$/ }).click();
    await expect(end.or(step.getByRole("heading").filter({ hasNotText: title ?? "" }))).toBeVisible();
  }
  await expect(end).toBeVisible();
  return said;
}

for (const name of ATTACKS)
  test(`I play “${name}” to its end and see how far it got`, async ({ page, room }) => {
    await page.goto(`/r/${room.code}/admin/attacks`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("7 of 7 attacks get somewhere", {
      timeout: TRIED_MS,
    });
    await page.getByRole("link", { name: `Play it: ${name}` }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const said = await playToTheEnd(page);
    expect(said.length).toBeGreaterThan(3);
    const outcome = page.getByRole("region", { name: "How far it got" });
    await expect(outcome).toContainText(/[1-9]\d*\s?%/);
    await outcome.getByRole("link", { name: "Play again with another seed" }).click();
    await expect(page).toHaveURL(/seed=2.*step=1/);
  });

test("with totals only the list attack gets nobody, and I see which other safeguards would have stopped it", async ({
  page,
  room,
}) => {
  await page.request.put(`/api/v1/rooms/${room.code}/safeguards`, {
    data: { on: ["aggregate-only"] },
    headers: { authorization: `Bearer ${room.hostKey}` },
  });
  await page.goto(`/r/${room.code}/admin/attacks/the-list`);
  const said = await playToTheEnd(page);
  expect(said.at(-1)).toBe("Looks for a row that names somebody");
  const outcome = page.getByRole("region", { name: "How far it got" });
  await expect(outcome).toContainText(/With those on\s*0\s?%/);
  await page.getByRole("link", { name: "Try each safeguard alone" }).click();
  const table = page.getByRole("table", { name: "Success under each safeguard alone" });
  await expect(table.getByRole("row")).toHaveCount(1 + 1 + 20, { timeout: TRIED_MS });
  await expect(table.getByRole("row", { name: /Numbers instead of names/ })).toContainText("same");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("I can play it by its links all the same", async ({ page, room }) => {
    await page.goto(`/r/${room.code}/admin/attacks/one-person-fewer`);
    expect((await playToTheEnd(page)).length).toBeGreaterThan(3);
  });
});

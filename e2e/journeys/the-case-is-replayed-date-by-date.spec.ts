import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the dates are the same");

const measured = { timeout: 90_000 };

function dateOf(page: Page, title: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

test("I follow the case date by date: what staff guess stays while names go, and I put my room there", async ({
  page,
  room,
}) => {
  await page.goto(`/r/${room.code}/admin/timeline?role=trust-safety`);
  await expect(page.getByText(/^Measuring each date/)).toHaveCount(0, measured);
  const figures = async (title: string) => dateOf(page, title).getByRole("definition").allTextContents();
  const values = (texts: string[]) => texts.map((text) => text.replace(/ (as|less than|more than) before$/, ""));
  const restricted = values(await figures("Fewer may look"));
  expect(restricted.length).toBeGreaterThan(5);
  expect(values(await figures("Numbers for names"))).toEqual(restricted);
  expect(values(await figures("A dashboard lists users"))).not.toEqual(restricted);

  await dateOf(page, "The dashboard is deleted")
    .getByRole("button", { name: /^Put this room there/ })
    .click();
  await expect(dateOf(page, "The dashboard is deleted").getByText("This room stands here")).toBeVisible(measured);
  await page.goto(`/r/${room.code}/admin/topics/${room.topicId}/viewers`);
  await expect(page.getByRole("table")).toHaveCount(0);
});

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/watched-room";

const ANY_ID = /\b\d{19}\b/;

async function sitAs(page: Page, code: string, role: string, purpose: string): Promise<void> {
  await page.goto(`/r/${code}/admin/access`);
  await page.getByRole("combobox", { name: "Role" }).selectOption({ label: role });
  await page.getByRole("combobox", { name: "Purpose" }).selectOption({ label: purpose });
  await page.getByRole("button", { name: "Sit in this role" }).click();
  await expect(page.getByRole("columnheader", { name: role })).toHaveAttribute("data-sitting", "true");
}

test("A role that may not see the list does not get it by address, page source, API or export, and the attempt is in the log", async ({
  page,
  room,
}) => {
  const list = `/r/${room.code}/admin/topics/${room.topicId}/viewers`;
  await sitAs(page, room.code, "Ad seller", "an ad campaign");
  await expect(page.getByRole("link", { name: "Users", exact: true })).toHaveCount(0);

  await page.goto(list);
  await expect(page.getByRole("heading", { level: 1, name: "This page is shut for your role" })).toBeVisible();
  await expect(page.getByText("This role may not open “Viewers of a topic”.")).toBeVisible();
  expect(await page.content()).not.toMatch(ANY_ID);
  const source = await page.request.get(list);
  expect(await source.text()).not.toMatch(ANY_ID);

  for (const suffix of ["", ".csv"]) {
    const answer = await page.request.get(`/api/v1/rooms/${room.code}/admin/topics/${room.topicId}/viewers${suffix}`);
    expect(answer.status()).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "forbidden", issues: [{ field: "role" }] });
    expect(await answer.text()).not.toMatch(ANY_ID);
  }

  await sitAs(page, room.code, "Trends analyst", "the lesson");
  await page.goto(`/r/${room.code}/admin/audit`);
  const refused = page.getByRole("row").filter({ hasText: "was refused" }).filter({ hasText: "topic viewers" });
  await expect(refused.first()).toContainText("Ad sales");
  await expect(refused.first()).toContainText("an ad campaign");
  // the page, its source, and two addresses of the API; a page that is asked for twice is refused twice
  expect(await refused.count()).toBeGreaterThanOrEqual(4);
});

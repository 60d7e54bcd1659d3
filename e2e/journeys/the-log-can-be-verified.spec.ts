import { expect, test } from "../fixtures/watched-room";

test("I verify the audit log with one press: every line is checked, my own look too", async ({ page, room }) => {
  await page.goto(`/r/${room.code}/admin/users/${room.userId}`);
  await page.goto(`/r/${room.code}/admin/audit`);
  await page.getByRole("link", { name: "Verify the log" }).click();
  const verdict = page.getByRole("status").filter({ hasText: "The chain holds" });
  await expect(verdict).toContainText(/[1-9]\d* lines checked, none changed, moved or taken out/);
  await expect(page.getByRole("row").filter({ hasText: "user" }).filter({ hasText: "u·" })).toHaveCount(1);
  expect(await page.getByRole("table").innerHTML()).not.toContain(room.userId);
});

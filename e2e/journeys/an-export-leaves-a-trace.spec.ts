import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import papaparse from "papaparse";
import { expect, test } from "../fixtures/watched-room";

test.skip(({ isMobile }) => isMobile, "the file is the same");

type CsvRow = Record<string, string>;

async function exportCsv(page: Page): Promise<{ name: string; rows: CsvRow[] }> {
  const arriving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export CSV" }).first().click();
  const download = await arriving;
  const text = await readFile(await download.path(), "utf8");
  const { data, errors } = papaparse.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { name: download.suggestedFilename(), rows: data };
}

const runsAsFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell));

test("I export the list of a topic: the file holds every row, runs no formula, and leaves a line", async ({
  page,
  room,
}) => {
  await page.goto(`/r/${room.code}/admin/topics/${room.topicId}/viewers`);
  const range = await page.getByText(/^1–\d+ of [\d,]+$/).textContent();
  const total = Number(range?.split(" of ")[1]?.replaceAll(",", ""));
  const { name, rows } = await exportCsv(page);
  expect(name).toBe("viewers.csv");
  expect(rows).toHaveLength(total);
  expect(rows.map((row) => row.userId)).toContain(room.userId);
  expect(new Set(rows.map((row) => row.userId)).size).toBe(total);
  for (const row of rows) expect(row.userId).toMatch(/^\d{19}$/);
  expect(rows.flatMap((row) => Object.values(row)).filter(runsAsFormula)).toEqual([]);

  await page.goto(`/r/${room.code}/admin/audit`);
  const exported = page.getByRole("row").filter({ hasText: "exported" });
  await expect(exported).toHaveCount(1);
  await expect(exported).toContainText("topic viewers");
  await expect(exported).toContainText(room.topicId);
  await expect(exported).toContainText(total.toLocaleString("en"));
});

test("I export the audit log itself: the file tells of the looks before it, and the next one tells of the file", async ({
  page,
  room,
}) => {
  await page.goto(`/r/${room.code}/admin/users/${room.userId}`);
  await expect(page.getByRole("heading", { level: 1, name: room.userId })).toBeVisible();
  await page.goto(`/r/${room.code}/admin/audit`);
  const { rows } = await exportCsv(page);
  const digest = expect.stringMatching(/^u·[0-9a-f]{12}$/);
  expect(rows).toContainEqual(expect.objectContaining({ action: "view", object: "user", objectId: digest }));
  expect(JSON.stringify(rows)).not.toContain(room.userId);
  const again = await exportCsv(page);
  expect(again.rows).toContainEqual(expect.objectContaining({ action: "export", object: "audit" }));
});

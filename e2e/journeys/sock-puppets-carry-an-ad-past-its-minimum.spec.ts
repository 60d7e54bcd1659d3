import { expect, test } from "../fixtures/watched-room";

test("a campaign with sock-puppets gets under the minimum audience", async ({ page, request, room }) => {
  const headers = { authorization: `Bearer ${room.hostKey}` };
  const address = `/api/v1/rooms/${room.code}/admin/ads`;
  const { choices } = await (await request.get(address, { headers })).json();

  /** A cluster, two topics and a region that fewer than twenty people meet. */
  const target = { clusterId: choices.clusters[0].id, topicIds: ["T01", "T20"], region: choices.regions[0].id };
  const order = (sockPuppets: number) =>
    request.post(address, { headers, data: { target, bidCents: 100, sockPuppets } });
  const alone = await (await order(0)).json();
  const carried = await (await order(20)).json();

  await page.goto(`/r/${room.code}/admin/ads`);
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  await expect(row(alone.name)).toContainText("Not shown");
  await expect(row(carried.name)).toContainText("20 made up");
  await expect(row(carried.name)).not.toContainText("Not shown");

  await page.getByLabel("Region").selectOption({ index: 1 });
  await page.getByLabel("Sock-puppets").selectOption("19");
  await page.getByRole("button", { name: "Order this ad" }).click();
  await expect(page.getByRole("heading", { name: "3 ads ordered in this room" })).toBeVisible();
  await page.getByRole("button", { name: `End ${alone.name}` }).click();
  await expect(page.getByRole("heading", { name: "2 ads ordered in this room" })).toBeVisible();
});

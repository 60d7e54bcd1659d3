import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { adManagerSchema, createCampaignSchema, visitsWithId } from "@/lib/domain/campaign";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { insertCampaign } from "@/lib/store/campaigns";
import { transaction } from "@/lib/store/client";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { readAds } from "./read-ads";

const ID = /\d{19}/;

describe("the ad manager", () => {
  useDisposableDatabase();
  let world: World;
  beforeAll(() => {
    world = placeSmallWorld(2_000);
  });

  async function adsUnder(safeguards: SafeguardId[], change: object = {}, reach = {}) {
    const room = { ...(await plantSmallRoom()), safeguards };
    const order = createCampaignSchema.parse({ target: { topicIds: ["T01"] }, bidCents: 100, ...change });
    const settings = { ...order, name: "Juniper", seed: 4 };
    await transaction((within) =>
      insertCampaign({ id: randomUUID(), roomId: room.id, settings, createdAt: new Date() }, within),
    );
    const view = await readAds(hostAccess(room, "en", reach));
    expect(adManagerSchema.safeParse(view).error).toBeUndefined();
    return view;
  }

  it("sells whoever is on the list at the second price, and tells the buyer who clicked", async () => {
    const { campaigns, advertiser, market } = await adsUnder([]);
    const rows = world.viewers.share.subarray(world.viewers.offsets[0], world.viewers.offsets[1]);
    const listed = rows.filter((share) => share >= world.scenario.list.cutOffShare).length;
    expect(campaigns).toMatchObject([{ name: "Juniper", audience: listed, people: listed, served: true, gone: false }]);
    const [row] = campaigns;
    expect(row?.clickCents).toBeLessThan(100);
    expect(row?.cents).toBeCloseTo((row?.clicks ?? 0) * (row?.clickCents ?? 0), 6);
    expect(advertiser?.visits[0]?.userId).toMatch(ID);
    expect(advertiser?.lift).toBeGreaterThan(1);
    expect(market.competitors).toBe(38);
  });

  it("counts sock-puppets in the audience, and never among people", async () => {
    const small = { topicIds: ["T01", "T20"], region: world.scenario.people.regions[0]?.id };
    const alone = await adsUnder([], { target: small });
    const { people = 0 } = alone.campaigns[0] ?? {};
    expect(people).toBeLessThan(20);
    expect(alone.campaigns[0]).toMatchObject({ served: false, views: 0 });
    const carried = await adsUnder([], { target: small, sockPuppets: 20 });
    expect(carried.campaigns[0]).toMatchObject({ served: true, people, audience: (people ?? 0) + 20 });
  });

  it("takes topics away that may not be learnt", async () => {
    const { campaigns, choices, advertiser } = await adsUnder(["topic-blocklist"]);
    expect(campaigns[0]).toMatchObject({ gone: true, people: 0, served: false });
    expect(choices.topics.map(({ id }) => id)).not.toContain("T01");
    expect(choices.topics.map(({ id }) => id)).toContain("T60");
    expect(advertiser?.posterior.value).toBeNull();
  });

  it("gives no ID along where people may only be counted; the address comes all the same", async () => {
    const view = await adsUnder(["aggregate-only"]);
    expect(JSON.stringify(view)).not.toMatch(ID);
    expect(visitsWithId(view)).toBe(0);
    expect(view.advertiser).toMatchObject({ withheldIds: true });
    expect(view.advertiser?.visits[0]?.ipAddress).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const spent = await adsUnder([], {}, { rowsLeft: 1 });
    expect(visitsWithId(spent)).toBe(1);
  });

  it("publishes its counts like every other page", async () => {
    const { campaigns, publishing } = await adsUnder(["rounding"]);
    expect(publishing.roundedTo).toBe(5);
    expect((campaigns[0]?.people ?? 1) % 5).toBe(0);
    const refused = readAds(hostAccess(await plantSmallRoom()), { group: "no-such-group" });
    await expect(refused).rejects.toMatchObject({ code: "invalid-input" });
  });
});

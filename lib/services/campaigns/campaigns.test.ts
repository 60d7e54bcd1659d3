import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, SeatRole } from "@/lib/domain/actor";
import { createCampaignSchema, MOST_CAMPAIGNS_IN_A_ROOM } from "@/lib/domain/campaign";
import type { Room } from "@/lib/domain/room";
import type { World } from "@/lib/engine/world/world";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { campaignsOf } from "@/lib/store/campaigns";
import { transaction } from "@/lib/store/client";
import { removeRoom } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { identify } from "../actors/identify";
import { takeRole } from "../seats/take-role";
import { takeSeat } from "../seats/take-seat";
import { createCampaign } from "./create-campaign";
import { deleteCampaign } from "./delete-campaign";

const host = (room: Room): Actor => ({ kind: "host", room });
const order = (change: object = {}) => createCampaignSchema.parse({ target: {}, ...change });
const lines = async (room: Room) =>
  (await auditEntriesPage(room.id, { page: 1, pageSize: 50 })).rows.map(({ actor, action, object }) => [
    actor,
    action,
    object,
  ]);

async function seatedAs(room: Room, role: SeatRole): Promise<Actor> {
  const { seatToken } = await takeSeat(room.code);
  const actor = await identify(room.code, seatToken);
  if (role !== "user") await takeRole(actor, { role, purpose: "ad-campaign" });
  return identify(room.code, seatToken);
}

describe("campaigns", () => {
  useDisposableDatabase();
  let world: World;
  beforeAll(() => {
    world = placeSmallWorld(300);
  });

  it("are ordered from closed choices, named from the scenario's words, and leave a line that tells no target", async () => {
    const room = await plantSmallRoom();
    const target = { clusterId: world.clustering.ids[1], topicIds: ["T05"], region: null };
    const campaign = await createCampaign(
      await seatedAs(room, "ads-sales"),
      order({ target, bidCents: "75", sockPuppets: 19 }),
    );
    expect(campaign.settings).toMatchObject({ target, bidCents: 75, floor: 20, sockPuppets: 19 });
    expect(world.scenario.cards.words).toContain(campaign.settings.name);
    expect(await campaignsOf(room.id)).toEqual([campaign]);
    expect((await lines(room))[0]).toEqual(["ads-sales", "campaign", "ads"]);
  });

  it("take no choice that does not exist, and nothing typed", async () => {
    const room = await plantSmallRoom();
    const target = { clusterId: "C99", topicIds: ["T99", "T01"], region: "the-moon" };
    await expect(createCampaign(host(room), order({ target }))).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ field: "target.clusterId" }, { field: "target.topicIds.0" }, { field: "target.region" }],
    });
    for (const wrong of [
      { name: "Ann" },
      { bidCents: 51 },
      { sockPuppets: -1 },
      { target: { topicIds: ["T01", "T01"] } },
    ])
      expect(createCampaignSchema.safeParse({ target: {}, ...wrong }).success).toBe(false);
    expect(await campaignsOf(room.id)).toEqual([]);
  });

  it.each(["user", "growth", "contractor"] as const)("are refused to %s, with a line in the log", async (role) => {
    const room = await plantSmallRoom();
    const actor = await seatedAs(room, role);
    await expect(createCampaign(actor, order())).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteCampaign(actor, randomUUID())).rejects.toMatchObject({ code: "forbidden" });
    expect((await lines(room)).slice(0, 2)).toEqual([
      [role, "denied", "ads"],
      [role, "denied", "ads"],
    ]);
  });

  it("are limited in number, also when ordered at once, and no two have one name", async () => {
    const room = await plantSmallRoom();
    const tries = await Promise.allSettled(
      Array.from({ length: MOST_CAMPAIGNS_IN_A_ROOM + 3 }, () => createCampaign(host(room), order())),
    );
    expect(tries.filter(({ status }) => status === "rejected")).toHaveLength(3);
    const kept = await campaignsOf(room.id);
    expect(new Set(kept.map(({ settings }) => settings.name)).size).toBe(MOST_CAMPAIGNS_IN_A_ROOM);
    await expect(createCampaign(host(room), order())).rejects.toMatchObject({ code: "campaign-limit" });
  });

  it("end when asked to, once, in their own room only", async () => {
    const [room, other] = [await plantSmallRoom(), await plantSmallRoom()];
    const { id } = await createCampaign(host(room), order());
    await expect(deleteCampaign(host(other), id)).rejects.toMatchObject({ code: "campaign-not-found" });
    await deleteCampaign(host(room), id);
    expect(await campaignsOf(room.id)).toEqual([]);
    await expect(deleteCampaign(host(room), id)).rejects.toMatchObject({ code: "campaign-not-found" });
    expect(await lines(room)).toEqual([
      ["host", "campaign", "ads"],
      ["host", "campaign", "ads"],
    ]);
  });

  it("say so where the room has just been deleted", async () => {
    const room = await plantSmallRoom();
    await transaction((within) => removeRoom(room.id, within));
    await expect(createCampaign(host(room), order())).rejects.toMatchObject({ code: "room-not-found" });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Room } from "@/lib/domain/room";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { transaction } from "@/lib/store/client";
import { updateOptedOut } from "@/lib/store/personas";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld, plantSmallRoom, plantViewer, type Watching } from "@/lib/testing/small-room";
import { roomWorld } from "./room-world";
import { roster } from "./roster";
import { shareOf } from "./roster-topics";

const LIST_TOPIC = 0;

describe("the room's personas under safeguards", () => {
  useDisposableDatabase();
  let world: World;

  beforeAll(() => {
    world = placeSmallWorld(400);
  });

  const watching = (): Watching[] =>
    Array.from({ length: 6 }, (_, i) => ({ video: LIST_TOPIC + i * world.scenario.topics.length, watchedFraction: 1 }));

  async function entriesUnder(room: Room, ...safeguards: SafeguardId[]) {
    const guarded = { ...room, safeguards };
    return (await roster(guarded, await roomWorld(guarded))).entries;
  }

  it("are held as they watched where no safeguard is on", async () => {
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, watching());
    const [entry] = await entriesUnder(room);
    expect(entry?.userId).toBe(persona.userId);
    expect(entry && shareOf(entry, LIST_TOPIC)).toBeGreaterThan(world.scenario.list.cutOffShare);
  });

  it("a blocked topic is known of nobody, and known again once the safeguard is off", async () => {
    const { room } = await plantViewer(await plantSmallRoom(), world, watching());
    const [blocked] = await entriesUnder(room, "topic-blocklist");
    expect(blocked && shareOf(blocked, LIST_TOPIC)).toBe(0);
    const [again] = await entriesUnder(room);
    expect(again && shareOf(again, LIST_TOPIC)).toBeGreaterThan(0);
  });

  it("clusters on the phone leave the guess and no share", async () => {
    const { room } = await plantViewer(await plantSmallRoom(), world, watching());
    const [held] = await entriesUnder(room, "on-device");
    expect(held?.guess.cluster).toBe((await entriesUnder(room))[0]?.guess.cluster);
    expect(held?.profile.watches).toBe(0);
  });

  it("who opted out is there until the safeguard honours it", async () => {
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, watching());
    await transaction((within) => updateOptedOut(persona.id, true, within));
    expect(await entriesUnder(room)).toHaveLength(1);
    expect(await entriesUnder(room, "opt-out")).toHaveLength(0);
  });
});

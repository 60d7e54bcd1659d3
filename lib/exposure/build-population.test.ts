import { describe, expect, it } from "vitest";
import { collectedFor } from "@/lib/engine/population/collected-data";
import { drawErased, drawOptOut } from "@/lib/engine/population/opt-out";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { plainPersona, tinyPopulation } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { buildPopulation } from "./build-population";
import { BASELINE_POLICY } from "./safeguards/baseline-policy";

const world = tinyWorld();
const { learn } = BASELINE_POLICY;

describe("everyone as columns", () => {
  it("takes background users as the world has them", () => {
    const population = tinyPopulation();
    expect(population.count).toBe(world.users.count);
    expect(population.watchVideo).toBe(world.watches.video);
    expect(population.cluster).toBe(world.assignments.cluster);
    expect(population.holds.reduce((sum, one) => sum + one, 0)).toBe(
      world.truth.groups.filter((bits) => bits & 1).length,
    );
    const listTopic = world.scenario.topics.findIndex(({ id }) => id === world.scenario.groups[0]?.listTopic);
    const first = world.viewers.offsets[listTopic] as number;
    expect(population.listShare[world.viewers.user[first] as number]).toBe(world.viewers.share[first]);
  });

  it("knows the devices and the home addresses that are shown", () => {
    const population = tinyPopulation([plainPersona({ region: 4, device: 2, seed: 99 })]);
    const shown = (user: number) =>
      user < world.users.count
        ? collectedFor(world.scenario, world.users.seed[user] as number, world.users.region[user] as number)
        : collectedFor(world.scenario, 99, 4);
    const address = new Map<number, string>();
    for (let user = 0; user <= world.users.count; user++) {
      const known = address.get(population.address[user] as number);
      if (known !== undefined) expect(shown(user).ipAddresses[0]).toBe(known);
      address.set(population.address[user] as number, shown(user).ipAddresses[0] as string);
    }
    expect(new Set(address.values()).size).toBe(address.size);
    expect(world.scenario.people.devices[population.device[17] as number]?.label).toBe(shown(17).device);
    expect(population.device.at(-1)).toBe(2);
  });

  it("appends personas with what is held of them and what happened", () => {
    const population = tinyPopulation([
      plainPersona({ holds: true, heldCluster: 3, heldListShare: 0.25, heldVideos: [5], seenVideos: [5, 6, 7] }),
      plainPersona({ heldVideos: [8, 9] }),
    ]);
    const { background, watchOffsets, watchVideo, seenOffsets, seenVideo } = population;
    const rows = (offsets: Uint32Array, video: Uint16Array, user: number) => [
      ...video.slice(offsets[user], offsets[user + 1]),
    ];
    expect(population.count).toBe(background + 2);
    expect(rows(watchOffsets, watchVideo, background)).toEqual([5]);
    expect(rows(watchOffsets, watchVideo, background + 1)).toEqual([8, 9]);
    expect(rows(seenOffsets, seenVideo, background)).toEqual([5, 6, 7]);
    expect(rows(seenOffsets, seenVideo, background + 1)).toEqual([]);
    expect(rows(watchOffsets, watchVideo, 0)).toEqual(rows(world.watches.offsets, world.watches.video, 0));
    expect([population.holds[background], population.cluster[background], population.listShare[background]]).toEqual([
      1, 3, 0.25,
    ]);
  });

  it("holds nothing of who opted out or was erased, and nobody did where it is not offered", () => {
    const persona = plainPersona({ optedOut: true, erased: true });
    expect(tinyPopulation([persona]).optedOut.includes(1)).toBe(false);
    expect(tinyPopulation([persona]).erased.includes(1)).toBe(false);
    const offered = { ...learn, optOut: true, erasure: true };
    const held = holdWorld(world, offered);
    const population = buildPopulation({ held, happened: world, learn: offered, personas: [persona], group: 0 });
    const left = drawOptOut(world).map((out, user) => out | (drawErased(world)[user] as number));
    expect([...population.optedOut]).toEqual([...drawOptOut(world), 1]);
    expect([...population.erased]).toEqual([...drawErased(world), 1]);
    left.forEach((gone, user) => {
      if (!gone) return;
      expect(population.cluster[user]).toBe(world.clustering.count);
      expect(population.listShare[user]).toBe(0);
      expect(population.watchOffsets[user + 1]).toBe(population.watchOffsets[user]);
      expect(population.seenOffsets[user + 1]).toBeGreaterThan(population.seenOffsets[user] as number);
    });
    expect(population.region).toEqual(tinyPopulation([persona]).region);
  });

  it("does not change the worlds", () => {
    const before = world.watches.offsets.slice();
    tinyPopulation([plainPersona({ heldVideos: [1, 2, 3], seenVideos: [1, 2, 3] })]);
    expect(world.watches.offsets).toEqual(before);
  });
});

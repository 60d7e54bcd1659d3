import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MAP_SIDE } from "@/lib/domain/map-points";
import { MARK_COLOURS, MARK_SHAPES, userMapViewSchema } from "@/lib/domain/map-view";
import type { Room } from "@/lib/domain/room";
import type { World } from "@/lib/engine/world/world";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom, plantViewer } from "@/lib/testing/small-room";
import { whole } from "@/lib/testing/whole";
import { spreadMarks } from "./cluster-marks";
import { readMapPoints } from "./read-map-points";
import { readUserMap } from "./read-user-map";

let world: World;
let room: Room;
let userId: string;
const access = () => hostAccess(room);

beforeAll(() => {
  world = placeSmallWorld(600);
});

describe("the user map", () => {
  useDisposableDatabase();
  beforeEach(async () => {
    const watching = Array.from({ length: 12 }, (_, i) => ({ video: 5 + i * 60, watchedFraction: 0.9 }));
    const planted = await plantViewer(await plantSmallRoom(), world, watching);
    room = planted.room;
    userId = planted.persona.userId;
  });

  it("has everyone once, by rising ID, the persona among them and nothing that tells it apart", async () => {
    const points = await readMapPoints(access());
    expect(points.ids).toHaveLength(world.users.count + 1);
    expect(points.ids).toEqual(points.ids.slice().sort());
    expect(new Set(points.ids).size).toBe(points.ids.length);
    expect(points.ids).toContain(BigInt(userId));
    const at = points.ids.indexOf(BigInt(userId));
    const view = await readUserMap(access(), { ownUserId: userId });
    expect(view.own?.x).toBeCloseTo((points.x[at] as number) / MAP_SIDE, 4);
    expect(view.own?.y).toBeCloseTo((points.y[at] as number) / MAP_SIDE, 4);
    expect(view.clusters[points.cluster[at] as number]).toMatchObject(view.own?.cluster ?? {});
  });

  it("counts as the clusters page counts, with marks and places that differ", async () => {
    const view = whole(await readUserMap(access(), { ownUserId: null }));
    expect(userMapViewSchema.safeParse(view).error).toBeUndefined();
    const { ids, cluster } = await readMapPoints(access());
    expect(view).toMatchObject({ users: ids.length, shown: ids.length, own: null, found: null, chosen: null });
    for (const { index, members } of view.clusters) expect(cluster.filter((k) => k === index)).toHaveLength(members);
    const fitted = view.clusters.filter(({ place }) => place !== null);
    expect(fitted).toHaveLength(world.clustering.count);
    expect(new Set(fitted.map(({ mark }) => `${mark?.colour} ${mark?.shape}`)).size).toBe(fitted.length);
    expect(new Set(fitted.map(({ place }) => `${place?.x} ${place?.y}`)).size).toBe(fitted.length);
    expect(view.clusters.at(-1)).toMatchObject({ mark: null, nearest: null, name: "no clear cluster" });
  });

  it("brings a cluster forward and finds a user; what does not exist is as if not asked", async () => {
    const clusterId = world.clustering.ids[2] ?? "";
    const someone = String(world.users.id[17]);
    const view = await readUserMap(access(), { cluster: clusterId, user: someone, ownUserId: null });
    expect(view.chosen?.clusterId).toBe(clusterId);
    expect(view.chosen?.members.length).toBeGreaterThan(0);
    expect(view.found).toMatchObject({ userId: someone });
    const nothing = await readUserMap(access(), { cluster: "C99", user: "42", ownUserId: "7" });
    expect(nothing).toMatchObject({ chosen: null, found: null, own: null });
  });

  it("is the same each time", async () => {
    expect(await readMapPoints(access())).toEqual(await readMapPoints(access()));
  });
});

describe("marks", () => {
  it("use every colour equally often, and neighbours differ", () => {
    const ring = Array.from({ length: 24 }, (_, k) => ({
      x: 0.5 + 0.4 * Math.cos((k * Math.PI) / 12),
      y: 0.5 + 0.4 * Math.sin((k * Math.PI) / 12),
    }));
    const marks = spreadMarks(ring);
    for (let colour = 0; colour < MARK_COLOURS; colour++)
      expect(marks.filter((mark) => mark.colour === colour)).toHaveLength(4);
    marks.forEach((mark, k) => {
      expect(mark.colour).not.toBe(marks[(k + 1) % 24]?.colour);
      expect(mark.shape).toBeLessThan(MARK_SHAPES);
    });
    expect(new Set(marks.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(24);
    expect(spreadMarks([])).toEqual([]);
  });
});

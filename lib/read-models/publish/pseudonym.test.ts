import { createSecretKey } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { grantAccess } from "@/lib/domain/access";
import type { Actor } from "@/lib/domain/actor";
import type { Room } from "@/lib/domain/room";
import type { World } from "@/lib/engine/world/world";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { plantRoom } from "@/lib/testing/rows";
import { placeSmallWorld, plantViewer, SMALL_SEED } from "@/lib/testing/small-room";
import vectors from "@/lib/testing/vectors.json";
import { readMapPoints } from "../admin/read-map-points";
import { readTopicViewers } from "../admin/read-topic-viewers";
import { readUserPage } from "../admin/read-user-page";
import { readUsers } from "../admin/read-users";
import { searchCompany } from "../admin/search-company";
import { isoWeek, pseudonymBits, pseudonymKey, pseudonymOf, pseudonymOfBits } from "./pseudonym";

const WHOLE = { page: 1, pageSize: 5_000 };
const PSEUDONYM = /^[0-9a-f]{16}$/;

describe("a pseudonym", () => {
  it("is the worked vector F9", () => {
    const { input, ads_2026W01_u0001, ads_2026W02_u0001, safety_2026W01_u0001 } = vectors.F9_hmac;
    const key = createSecretKey(Buffer.from(input.key));
    const of = (purpose: string, epoch: string) => pseudonymOf({ key, purpose, epoch }, "u-0001");
    expect(of("ads", "2026-W01")).toBe(ads_2026W01_u0001);
    expect(of("ads", "2026-W02")).toBe(ads_2026W02_u0001);
    expect(of("safety", "2026-W01")).toBe(safety_2026W01_u0001);
    expect(ads_2026W01_u0001).toHaveLength(input.truncateHex);
  });

  it("is the same as 64 bits, leading zeros too", () => {
    for (const text of ["3ae7972d0b3cf617", "0000000000000001", "ffffffffffffffff"])
      expect(pseudonymOfBits(pseudonymBits(text))).toBe(text);
  });

  it("has another key in another room", () => {
    const scope = (room: string) => ({ key: pseudonymKey(room), purpose: "host", epoch: "2026-W01" });
    expect(pseudonymOf(scope("a"), "1")).not.toBe(pseudonymOf(scope("b"), "1"));
  });
});

describe("the week of a pseudonym", () => {
  it.each([
    ["2026-01-01T00:00:00Z", "2026-W01"],
    ["2027-01-03T23:59:59Z", "2026-W53"],
    ["2027-01-04T00:00:00Z", "2027-W01"],
    ["2025-12-29T00:00:00Z", "2026-W01"],
    ["2026-11-23T12:00:00Z", "2026-W48"],
  ])("%s is in %s (ISO 8601)", (moment, week) => {
    expect(isoWeek(Date.parse(moment))).toBe(week);
  });
});

describe("rotating pseudonyms", () => {
  useDisposableDatabase();
  let world: World;
  beforeAll(() => {
    world = placeSmallWorld(600);
  });

  async function planted(): Promise<{ room: Room; userId: string }> {
    const room = await plantRoom({ seed: SMALL_SEED, safeguards: ["rotating-pseudonyms"] });
    const viewer = await plantViewer(
      room,
      world,
      [0, 60, 120, 180].map((video) => ({ video, watchedFraction: 0.9 })),
    );
    return { room: viewer.room, userId: viewer.persona.userId };
  }

  function as(role: "growth" | "trust-safety", room: Room) {
    const { policy, reach } = hostAccess(room);
    const actor: Actor = { kind: "seat", room, seatId: "", role, personaId: null };
    return grantAccess(actor, "en", policy, reach);
  }

  it("two purposes have no ID in common, and neither list holds a real one", async () => {
    const { room, userId } = await planted();
    const idsFor = async (role: "growth" | "trust-safety") =>
      (await readUsers(as(role, room), WHOLE)).rows.map((row) => row.userId as string);
    const [growth, safety] = [await idsFor("growth"), await idsFor("trust-safety")];
    expect(growth).toHaveLength(world.users.count + 1);
    expect(new Set(growth).size).toBe(growth.length);
    expect([...growth, ...safety].every((id) => PSEUDONYM.test(id))).toBe(true);
    expect(safety.filter((id) => growth.includes(id))).toEqual([]);
    expect(growth).not.toContain(userId);
    expect(growth).toEqual([...growth].sort());
  });

  it("rows still match by what travels with them: watches, times and shares join the two lists", async () => {
    const { room } = await planted();
    const rows = async (role: "growth" | "trust-safety") =>
      (await readTopicViewers(as(role, room), "T01", { sort: "-share", minShare: 0 }, WHOLE)).rows;
    const [growth, safety] = [await rows("growth"), await rows("trust-safety")];
    const keyOf = ({ userId: _, ...rest }: (typeof growth)[number]) => JSON.stringify(rest);
    const known = new Map(growth.map((row) => [keyOf(row), row.userId]));
    const joined = safety.filter((row) => known.has(keyOf(row)));
    expect(joined.length).toBe(safety.length);
    expect(known.size / growth.length).toBeGreaterThan(0.95);
  });

  it("within one role a name leads to the same person on every page", async () => {
    const { room, userId } = await planted();
    const access = hostAccess(room);
    const { rows } = await readTopicViewers(access, "T01", { sort: "userId", minShare: 0 }, WHOLE);
    const ids = rows.map((row) => row.userId as string);
    expect(ids).toEqual([...ids].sort());
    for (const row of [rows[0], rows.at(-1)]) {
      const page = await readUserPage(access, row?.userId ?? "");
      expect(page.userId).toBe(row?.userId);
      expect(page.totals?.watches).toBe(row?.allWatches);
      expect(page.collected.ipAddresses).toContain(row?.ipAddress);
    }
    const own = pseudonymOf({ key: pseudonymKey(room.id), purpose: "host", epoch: isoWeek(Date.now()) }, userId);
    expect(ids).toContain(own);
    expect((await readUserPage(access, own)).totals?.watches).toBe(4);
    expect((await searchCompany(access, own.slice(0, 9))).hits[0]).toMatchObject({ kind: "user", id: own });
    await expect(readUserPage(access, userId)).rejects.toMatchObject({ code: "user-not-found" });
    expect((await searchCompany(access, userId)).hits).toEqual([]);
  });

  it("the map's 64 bits are pseudonyms in their own order", async () => {
    const { room } = await planted();
    const { ids, cluster } = await readMapPoints(hostAccess(room));
    expect(ids).toHaveLength(world.users.count + 1);
    expect(ids).toEqual(ids.slice().sort());
    const real = new Set(world.users.id);
    expect(Array.from(ids).filter((id) => real.has(id))).toEqual([]);
    const page = await readUserPage(hostAccess(room), pseudonymOfBits(ids[7] as bigint));
    expect(page.assignment?.clusterId).toBe(world.clustering.ids[cluster[7] as number]);
  });
});

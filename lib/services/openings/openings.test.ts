import { describe, expect, it } from "vitest";
import type { Actor, SeatRole } from "@/lib/domain/actor";
import type { Room } from "@/lib/domain/room";
import { auditEntriesPage } from "@/lib/store/audit-entries";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { auditedView } from "../access/audited-view";
import { agreeToOpening } from "./agree-to-opening";
import { askOpening } from "./ask-opening";
import { describeOpenings } from "./describe-openings";

const seat = (room: Room, role: SeatRole, seatId = "one"): Actor => ({
  kind: "seat",
  room,
  seatId,
  role,
  personaId: null,
});
const MINUTE = 60_000;

const identitiesFor = (actor: Actor) =>
  auditedView(
    actor,
    { action: "view", object: "users", purpose: "safety-case", locale: "en" },
    async ({ reach }) => reach.identities,
  );

describe("break-glass", () => {
  useDisposableDatabase();

  it("shows identities once another has agreed, and to roles that reach them", async () => {
    const room = await plantRoom({ safeguards: ["break-glass"] });
    const [asks, agrees] = [seat(room, "trust-safety"), seat(room, "engineer", "two")];
    expect(await identitiesFor(asks)).toBe("none");
    const { id, state } = await askOpening(asks, "someone-in-danger");
    expect([state, await identitiesFor(asks)]).toEqual(["asked", "none"]);
    const opening = await agreeToOpening(agrees, id);
    expect(opening).toMatchObject({ askedBy: "trust-safety", agreedBy: "engineer", state: "open" });
    expect(await identitiesFor(asks)).toBe("user-id");
    await expect(identitiesFor(seat(room, "ads-sales"))).rejects.toMatchObject({ code: "forbidden" });
    const { rows } = await auditEntriesPage(room.id, { page: 1, pageSize: 20 });
    expect(rows.filter(({ object }) => object === "opening").map(({ actor, action }) => [actor, action])).toEqual([
      ["engineer", "agree"],
      ["trust-safety", "ask"],
    ]);
  });

  it("cannot be opened by one alone: not by the same role, and in a class not from the same seat", async () => {
    const room = await plantRoom({ safeguards: ["break-glass"], kind: "class" });
    const { id } = await askOpening(seat(room, "trust-safety"), "court-order");
    for (const other of [seat(room, "trust-safety", "two"), seat(room, "engineer"), seat(room, "user", "two")])
      await expect(agreeToOpening(other, id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await describeOpenings(room)).open).toBe(false);
    const { rows } = await auditEntriesPage(room.id, { page: 1, pageSize: 20 });
    expect(rows.filter(({ action }) => action === "denied")).toHaveLength(2);
  });

  it("lets somebody alone in a room agree from another role", async () => {
    const room = await plantRoom({ safeguards: ["break-glass"], kind: "solo" });
    const { id } = await askOpening(seat(room, "trust-safety"), "curiosity");
    expect(await agreeToOpening(seat(room, "engineer"), id)).toMatchObject({ state: "open" });
  });

  it("ends by itself after fifteen minutes, and the notice of the hour stays", async () => {
    const room = await plantRoom({ safeguards: ["break-glass"], kind: "solo" });
    const { id } = await askOpening(seat(room, "trust-safety"), "curiosity");
    await agreeToOpening(seat(room, "engineer"), id);
    const later = (minutes: number) => describeOpenings(room, new Date(Date.now() + minutes * MINUTE));
    expect(await later(0)).toMatchObject({ needed: true, open: true, lastHour: 1 });
    expect(await later(14)).toMatchObject({ open: true });
    expect(await later(15.1)).toMatchObject({ open: false, lastHour: 1, openings: [{ state: "over" }] });
    expect(await later(60.1)).toMatchObject({ open: false, lastHour: 0 });
  });

  it("is agreed to once", async () => {
    const room = await plantRoom({ safeguards: ["break-glass"] });
    const { id } = await askOpening(seat(room, "trust-safety"), "court-order");
    await agreeToOpening(seat(room, "engineer", "two"), id);
    await expect(agreeToOpening(seat(room, "growth", "three"), id)).rejects.toMatchObject({ code: "opening-agreed" });
    await expect(agreeToOpening(seat(room, "growth"), crypto.randomUUID())).rejects.toMatchObject({
      code: "opening-not-found",
    });
  });
});

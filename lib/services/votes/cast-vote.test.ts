import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { findVote } from "@/lib/store/votes";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantPersona, plantRoom } from "@/lib/testing/rows";
import { castVote } from "./cast-vote";

describe("a vote", () => {
  useDisposableDatabase();

  it("is the persona's, and the last one counts", async () => {
    const room = await plantRoom();
    const { id: personaId } = await plantPersona(room.id);
    const actor: Actor = { kind: "seat", room, seatId: personaId, role: "user", personaId };
    await castVote(actor, "wrong");
    await castVote(actor, "fair");
    expect(await findVote(personaId)).toBe("fair");
    await expect(castVote({ ...actor, personaId: null }, "fair")).rejects.toMatchObject({ code: "persona-missing" });
    await expect(castVote({ kind: "host", room }, "fair")).rejects.toMatchObject({ code: "forbidden" });
  });
});

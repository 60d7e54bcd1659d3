import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, SeatActor } from "@/lib/domain/actor";
import { handleSchema } from "@/lib/domain/persona";
import type { World } from "@/lib/engine/world/world";
import { database } from "@/lib/store/client";
import { findPersona } from "@/lib/store/personas";
import { currentRevision } from "@/lib/store/rooms";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { watchEvent } from "@/lib/testing/rows";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { identify } from "../actors/identify";
import { takeSeat } from "../seats/take-seat";
import { recordWatchEvents } from "../watch-events/record-watch-events";
import { createPersona } from "./create-persona";
import { deletePersona } from "./delete-persona";

interface Seat {
  code: string;
  token: string;
}

async function newSeat(code: string): Promise<Seat> {
  return { code, token: (await takeSeat(code)).seatToken };
}

async function as({ code, token }: Seat): Promise<SeatActor> {
  return (await identify(code, token)) as SeatActor;
}

const watchOnce = async (seat: Seat) => recordWatchEvents(await as(seat), [watchEvent()], "en");

describe("a persona", () => {
  useDisposableDatabase();
  let world: World;
  beforeAll(() => {
    world = placeSmallWorld(300);
  });

  it("is dealt whole from the scenario, with an ID that no background user has", async () => {
    const room = await plantSmallRoom();
    const seat = await newSeat(room.code);
    const persona = await createPersona(await as(seat), { deal: true });
    const { scenario } = world;
    expect(handleSchema.safeParse(persona.handle).success).toBe(true);
    expect(persona.userId).toMatch(/^\d{19}$/);
    expect(Array.from(world.users.id)).not.toContain(BigInt(persona.userId));
    expect(persona.card).toMatchObject({ dealt: true });
    expect(new Set(persona.card.likes).size).toBe(3);
    expect(scenario.people.regions.map(({ id }) => id)).toContain(persona.card.region);
    expect(scenario.cards.facts.map(({ id }) => id)).toContain(persona.card.fact);
    expect(await findPersona(persona.id)).toEqual(persona);
    expect((await as(seat)).personaId).toBe(persona.id);
    expect(await currentRevision(room.id)).toBe(1);
  });

  it("keeps the choices of its card, and what was left open is dealt", async () => {
    const room = await plantSmallRoom();
    const fact = world.scenario.cards.facts[3]?.id as string;
    const card = { likes: ["T05", "T01"], fact, handle: "Juniper-42", avatar: 0 };
    const persona = await createPersona(await as(await newSeat(room.code)), { card });
    expect(persona).toMatchObject({
      handle: "Juniper-42",
      card: { likes: ["T05", "T01"], fact, avatar: 0, dealt: false },
    });
    expect(world.scenario.people.devices.map(({ id }) => id)).toContain(persona.card.device);
    const again = createPersona(await as(await newSeat(room.code)), { card });
    await expect(again).rejects.toMatchObject({ code: "handle-taken", issues: [{ field: "card.handle" }] });
  });

  it("is replaced while it has not watched, and stays once it has", async () => {
    const seat = await newSeat((await plantSmallRoom()).code);
    const first = await createPersona(await as(seat), { deal: true });
    const second = await createPersona(await as(seat), { deal: true });
    expect(await findPersona(first.id)).toBeNull();
    await watchOnce(seat);
    await expect(createPersona(await as(seat), { deal: true })).rejects.toMatchObject({ code: "persona-limit" });
    expect((await as(seat)).personaId).toBe(second.id);
  });

  it("is one for each seat, even when a device asks twice at once", async () => {
    const room = await plantSmallRoom();
    const actor = await as(await newSeat(room.code));
    await Promise.all([createPersona(actor, { deal: true }), createPersona(actor, { deal: true })]);
    const { prisma } = await database();
    expect(await prisma.persona.count()).toBe(1);
  });

  it("is erased by its own seat alone, with everything recorded of it", async () => {
    const room = await plantSmallRoom();
    const [seat, stranger] = [await newSeat(room.code), await newSeat(room.code)];
    const { id } = await createPersona(await as(seat), { deal: true });
    await watchOnce(seat);
    const before = (await currentRevision(room.id)) as number;
    await expect(deletePersona(await as(stranger), id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(deletePersona(await as(seat), randomUUID())).rejects.toMatchObject({ code: "persona-not-found" });
    await deletePersona(await as(seat), id);
    const { prisma } = await database();
    expect([await prisma.persona.count(), await prisma.watchEvent.count(), await prisma.clusterChange.count()]).toEqual(
      [0, 0, 0],
    );
    expect(await currentRevision(room.id)).toBe(before + 1);
    expect((await as(seat)).personaId).toBeNull();
  });

  it("is not for the host", async () => {
    const host: Actor = { kind: "host", room: await plantSmallRoom() };
    await expect(createPersona(host, { deal: true })).rejects.toMatchObject({ code: "forbidden" });
  });
});

import { randomInt, randomUUID } from "node:crypto";
import { environment } from "@/lib/config/environment";
import { DomainError } from "@/lib/domain/domain-error";
import type { CreateRoomInput, Room } from "@/lib/domain/room";
import { inCatalogueOrder } from "@/lib/domain/safeguard";
import type { Scenario } from "@/lib/domain/scenario";
import { listScenarios } from "@/lib/scenarios/load-scenario";
import { closedReason } from "@/lib/store/closed-rooms";
import { findRoom, insertRoom } from "@/lib/store/rooms";
import { hashOf, newToken } from "../access/token";
import { prepareWorld } from "../worlds/prepare-world";
import { newRoomCode } from "./room-code";

const MS_PER_HOUR = 3_600_000;
const SEEDS = 2 ** 32;

/**
 * Opens a room and starts to make its world ready. Without a seed a class gets a world of its own and a visitor alone
 * gets the one that is built at start, so that nobody waits. The host key is told once and never again.
 */
export async function createRoom(input: CreateRoomInput): Promise<{ room: Room; hostKey: string }> {
  const scenario = findScenario(input.scenario);
  const now = Date.now();
  const hostKey = newToken();
  const room: Room = {
    id: randomUUID(),
    code: await freeCode(),
    kind: input.kind,
    scenarioId: scenario.id,
    scenarioVersion: scenario.version,
    seed: input.seed ?? (input.kind === "solo" ? environment.DEFAULT_SEED : randomInt(SEEDS)),
    nameMode: scenario.start.nameMode,
    safeguards: inCatalogueOrder(scenario.start.safeguards),
    revision: 0,
    createdAt: new Date(now),
    expiresAt: new Date(now + environment.ROOM_TTL_HOURS * MS_PER_HOUR),
  };
  await insertRoom({ ...room, hostKeyHash: hashOf(hostKey) });
  prepareWorld(room.scenarioId, room.seed);
  return { room, hostKey };
}

function findScenario(id: string): Scenario {
  const scenarios = listScenarios();
  const scenario = scenarios.find((known) => known.id === id);
  if (scenario) return scenario;
  const rule = `one of ${scenarios.map((known) => known.id).join(", ")}`;
  throw new DomainError("invalid-input", "There is no such scenario.", [{ field: "scenario", rule }]);
}

async function freeCode(): Promise<string> {
  for (;;) {
    const code = newRoomCode();
    const [room, closed] = await Promise.all([findRoom(code), closedReason(hashOf(code))]);
    if (!room && !closed) return code;
  }
}

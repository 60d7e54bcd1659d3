import type { Actor, SeatRole } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Purpose } from "@/lib/domain/purpose";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { updateRole } from "@/lib/store/seats";
import { requireSeat } from "../actors/require-actor";

/** Sits a seat down at the company's desk in a staff role of the scenario, or lets it stand up again. */
export async function takeRole(actor: Actor, { role, purpose }: { role: SeatRole; purpose: Purpose }): Promise<void> {
  const { room, seatId, role: before } = requireSeat(actor);
  const roles = ["user", ...loadScenario(room.scenarioId).staff.map(({ id }) => id)];
  if (!roles.includes(role))
    throw new DomainError("invalid-input", "This scenario has no such role.", [
      { field: "role", rule: `one of ${roles.join(", ")}` },
    ]);
  await transaction(async (within) => {
    const what = { action: "role", object: "seat", objectId: role, rows: null, purpose } as const;
    const actorName = role === "user" ? before : role;
    await appendAuditEntry({ roomId: room.id, at: new Date(), actor: actorName, ...what }, within);
    await updateRole(seatId, role, purpose, within);
  });
}

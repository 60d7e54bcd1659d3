import type { Actor } from "@/lib/domain/actor";
import type { NameMode } from "@/lib/domain/name-mode";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { updateNameMode } from "@/lib/store/rooms";
import { auditName } from "../access/audited-view";
import { requireLead } from "../actors/require-actor";

/** Changes what clusters are called in this room, and nothing else. */
export async function setNameMode(actor: Actor, nameMode: NameMode): Promise<void> {
  const { room } = requireLead(actor);
  await transaction(async (within) => {
    await updateNameMode(room.id, nameMode, within);
    const what = { action: "name-mode", object: "room", objectId: nameMode, rows: null, purpose: null } as const;
    await appendAuditEntry({ roomId: room.id, at: new Date(), actor: auditName(actor), ...what }, within);
  });
}

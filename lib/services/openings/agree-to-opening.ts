import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { Opening } from "@/lib/domain/opening";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { transaction } from "@/lib/store/client";
import { findOpening, type StoredOpening, agreeToOpening as storeAgreement } from "@/lib/store/openings";
import { auditName } from "../access/audited-view";
import { sitterOf } from "./ask-opening";
import { describeOpening } from "./describe-openings";

const MS_PER_MINUTE = 60_000;

/**
 * The second pair of eyes: another role, and in a class another seat as well. Alone there is nobody else, so that the same
 * seat may agree once it sits in another role. Identities are open from now on, for everyone whose role reaches them.
 */
export async function agreeToOpening(actor: Actor, openingId: string): Promise<Opening> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may agree to an opening.");
  const { room } = actor;
  const opening = await findOpening(room.id, openingId);
  if (!opening) throw new DomainError("opening-not-found", "There is no such opening in this room.");
  const agreedBy = auditName(actor);
  const agreedSeat = sitterOf(actor);
  const now = new Date();
  const deny = (message: string) => refuse(opening, agreedBy, message);
  if (agreedBy === opening.askedBy) await deny("The role that asked cannot agree as well.");
  if (room.kind === "class" && agreedSeat === opening.askedSeat)
    await deny("The seat that asked cannot agree as well.");
  const expiresAt = new Date(now.getTime() + SAFEGUARD_STRENGTH.openingMinutes * MS_PER_MINUTE);
  await transaction(async (within) => {
    if (!(await storeAgreement(openingId, { agreedBy, agreedSeat, expiresAt }, within)))
      throw new DomainError("opening-agreed", "Somebody has agreed to this opening already.");
    await appendAuditEntry({ roomId: room.id, at: now, actor: agreedBy, action: "agree", ...subject(opening) }, within);
  });
  return describeOpening({ ...opening, agreedBy, expiresAt }, now);
}

const subject = ({ reason }: StoredOpening) =>
  ({ object: "opening", objectId: reason, rows: null, purpose: null }) as const;

async function refuse(opening: StoredOpening, actor: string, message: string): Promise<never> {
  const { roomId } = opening;
  await appendAuditEntry({ roomId, at: new Date(), actor, action: "denied", ...subject(opening) });
  throw new DomainError("forbidden", message);
}

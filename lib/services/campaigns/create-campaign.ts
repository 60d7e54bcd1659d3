import { randomInt, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import { type Campaign, type CreateCampaign, MOST_CAMPAIGNS_IN_A_ROOM } from "@/lib/domain/campaign";
import { DomainError } from "@/lib/domain/domain-error";
import type { World } from "@/lib/engine/world/world";
import { appendAuditEntry } from "@/lib/store/audit-entries";
import { campaignsOf, insertCampaign } from "@/lib/store/campaigns";
import { transaction } from "@/lib/store/client";
import { getWorld } from "@/lib/worlds/get-world";
import { auditName } from "../access/audited-view";
import { requireAdDesk } from "./require-ad-desk";
import { targetIssues } from "./target-issues";

const SEEDS = 2 ** 31;

/** Orders an ad from closed choices. Its name is dealt; the line in the log names it and tells nothing of whom it is aimed at. */
export async function createCampaign(actor: Actor, input: CreateCampaign): Promise<Campaign> {
  await requireAdDesk(actor);
  const { room } = actor;
  const world = await getWorld(room.scenarioId, room.seed);
  const issues = targetIssues(world, input.target);
  if (issues.length > 0) throw new DomainError("invalid-input", "The campaign has choices that do not exist.", issues);
  return transaction(async (within) => {
    const createdAt = new Date();
    const what = { action: "campaign", object: "ads", rows: null, purpose: null } as const;
    const id = randomUUID();
    // Written first: it holds the room's row, so that two at once neither share a name nor pass the limit.
    const entry = { roomId: room.id, at: createdAt, actor: auditName(actor), ...what, objectId: null };
    if ((await appendAuditEntry(entry, within)) === null)
      throw new DomainError("room-not-found", "This room has just been deleted.");
    const known = await campaignsOf(room.id, within);
    if (known.length >= MOST_CAMPAIGNS_IN_A_ROOM)
      throw new DomainError("campaign-limit", `This room has ${MOST_CAMPAIGNS_IN_A_ROOM} campaigns: end one first.`);
    const name = freeName(world, new Set(known.map(({ settings }) => settings.name)));
    const settings = { ...input, name, seed: randomInt(SEEDS) };
    await insertCampaign({ id, roomId: room.id, settings, createdAt }, within);
    return { id, settings };
  });
}

function freeName({ scenario }: World, taken: ReadonlySet<string>): string {
  const free = scenario.cards.words.filter((word) => !taken.has(word));
  const words = free.length > 0 ? free : scenario.cards.words;
  return words[randomInt(words.length)] as string;
}

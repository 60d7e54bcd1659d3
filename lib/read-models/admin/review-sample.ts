import type { AuditEntry } from "@/lib/domain/audit-entry";
import type { AuditReview } from "@/lib/domain/audit-review";
import { DESK_PAGES } from "@/lib/domain/permission";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";

/** What became of a line: drawn from the room's seed and its number, so that it stays so however often the page is opened. */
export function reviewOf(seed: number, { sequence, object }: Pick<AuditEntry, "sequence" | "object">): AuditReview {
  const random = sfc32(deriveSeed(seed, STREAM.review, sequence));
  if (random() >= SAFEGUARD_STRENGTH.reviewedShare) return null;
  const aboutPeople = object in DESK_PAGES && DESK_PAGES[object as keyof typeof DESK_PAGES] === "people";
  return aboutPeople && random() < SAFEGUARD_STRENGTH.detectionChance ? "flagged" : "read";
}

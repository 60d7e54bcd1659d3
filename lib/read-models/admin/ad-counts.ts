import { AD_MARKET } from "@/lib/exposure/ads/ad-market";
import type { CampaignOutcome } from "@/lib/exposure/ads/campaign-outcomes";
import type { Publisher } from "../publish/publisher";

/** What of a campaign's people is told, each null where a safeguard withholds it. */
export interface AdCounts {
  readonly people: number | null;
  readonly views: number | null;
  /** who clicked: holders of the trait, and others */
  readonly holders: number | null;
  readonly others: number | null;
  readonly clicks: number | null;
}

/** One release for each campaign and trait. A person is reached once, sees the ad three times at most, and clicks once. */
export async function adCounts(
  publisher: Publisher,
  name: string,
  outcome: CampaignOutcome,
  holders: number,
): Promise<AdCounts> {
  const exact = [outcome.reach, outcome.views, holders, outcome.clickers.length - holders];
  const drawn = await publisher.drawn(
    name,
    exact.map((count, column) => ({ counts: [count], sensitivity: column === 1 ? AD_MARKET.viewsPerPerson : 1 })),
  );
  const shown = exact.map((_, column) => publisher.list(drawn?.[column] ?? null, 1, "absent").published[0] ?? null);
  const [people = null, views = null, right = null, others = null] = shown;
  return { people, views, holders: right, others, clicks: right === null || others === null ? null : right + others };
}

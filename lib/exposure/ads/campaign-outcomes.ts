import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { ExposurePopulation } from "../exposure-population";
import type { AdCampaign } from "./ad-campaign";
import { adTopics } from "./ad-topics";
import { chanceOfClick, clickChances } from "./click-chances";
import { isServed } from "./minimum-audience";
import { serveViews } from "./serve-views";

/** What came of one campaign. Money in cents. */
export interface CampaignOutcome {
  /** real people that the target reaches */
  readonly reach: number;
  readonly served: boolean;
  readonly views: number;
  /** people to whom it was shown */
  readonly viewers: number;
  /** mean over all luck */
  readonly expectedClicks: number;
  readonly expectedCents: number;
  /** as the seed drew it: who clicked, by rising index, each once; and what their clicks cost together */
  readonly clickers: readonly number[];
  readonly cents: number;
}

/**
 * Runs a market of campaigns over everyone and tells what came of each, in their order. A person clicks an ad at most once;
 * each person's luck is a stream of their own, so that it is the same whatever else changes. Cost: that of
 * serveViews, and for each campaign that of clickChances. Example: one campaign to everyone, alone → every click costs the reserve.
 */
export function campaignOutcomes(population: ExposurePopulation, campaigns: readonly AdCampaign[]): CampaignOutcome[] {
  const known = new Map<string, Float32Array>();
  const chances = campaigns.map(({ target }) => {
    const topics = adTopics(population.held, target);
    const same = known.get(topics.join()) ?? clickChances(population, topics);
    known.set(topics.join(), same);
    return same;
  });
  const sums = campaigns.map(() => ({
    views: 0,
    viewers: 0,
    expectedClicks: 0,
    expectedCents: 0,
    clickers: [] as number[],
    cents: 0,
  }));
  const { reach } = serveViews(population, campaigns, (index, user, views, priceCents) => {
    const sum = sums[index] as (typeof sums)[number];
    const chance = chanceOfClick(chances[index]?.[user] as number, views);
    sum.views += views;
    sum.viewers += 1;
    sum.expectedClicks += chance;
    sum.expectedCents += chance * priceCents;
    const seed = campaigns[index]?.seed ?? 0;
    if (sfc32(deriveSeed(population.seed, STREAM.ads, seed, user))() >= chance) return;
    sum.clickers.push(user);
    sum.cents += priceCents;
  });
  return campaigns.map((campaign, index) => {
    const people = reach[index] as number;
    return { reach: people, served: isServed(people, campaign), ...(sums[index] as (typeof sums)[number]) };
  });
}

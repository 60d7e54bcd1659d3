import type { ExposurePopulation } from "../exposure-population";
import type { AdCampaign } from "./ad-campaign";
import { AD_MARKET, MOST_CAMPAIGNS } from "./ad-market";
import { isServed } from "./minimum-audience";
import { type Sale, salesInTurn } from "./second-price-auction";
import { countMembers, targetMembers } from "./target-members";

/** One campaign shown to one user: how often, and what a click costs then, in cents. */
export type ServedTo = (campaign: number, user: number, views: number, priceCents: number) => void;

/** Real people that each campaign reaches, whether or not it is shown. */
export interface Market {
  readonly reach: readonly number[];
}

/**
 * Sells every view of every user by a second-price auction among the campaigns that reach them, and calls back with
 * what was sold. A person gets one view for every ten videos watched, and no campaign more than three times. Campaigns
 * under their minimum audience take no part. One set of campaigns is auctioned once, however many people it meets.
 * campaigns: at most MOST_CAMPAIGNS, in their order; ties go to the earlier. Cost: O(users · campaigns); 100,000 users and 39
 * campaigns take some 150 ms. No campaign, no users, nothing watched: nothing is sold.
 * Example: bids 80 and 50 reach someone with five views → three at 50 to the first, two at 5 to the second.
 */
export function serveViews(
  population: ExposurePopulation,
  campaigns: readonly AdCampaign[],
  servedTo: ServedTo,
): Market {
  if (campaigns.length > MOST_CAMPAIGNS) throw new RangeError(`At most ${MOST_CAMPAIGNS} campaigns.`);
  const matches = new Float64Array(population.count);
  let bit = 1;
  const bits: number[] = [];
  const reach = campaigns.map((campaign) => {
    const members = targetMembers(population, campaign.target);
    const people = countMembers(members);
    if (isServed(people, campaign))
      for (let user = 0; user < matches.length; user++)
        if (members[user] === 1) matches[user] = (matches[user] as number) + bit;
    bits.push(bit);
    bit *= 2;
    return people;
  });
  const auctions = new Map<number, Sale[]>();
  for (let user = 0; user < matches.length; user++) {
    const matched = matches[user] as number;
    let left = viewsOf(population, user);
    if (matched === 0 || left === 0) continue;
    let sales = auctions.get(matched);
    if (!sales) {
      const bids = campaigns.map(({ bidCents }, index) =>
        Math.floor(matched / (bits[index] as number)) % 2 === 1 ? bidCents : -1,
      );
      sales = salesInTurn(bids, AD_MARKET.reserveCents);
      auctions.set(matched, sales);
    }
    for (const { winner, price } of sales) {
      if (left === 0) break;
      const views = Math.min(left, AD_MARKET.viewsPerPerson);
      servedTo(winner, user, views, price);
      left -= views;
    }
  }
  return { reach };
}

/** Views of ads that a user's watching makes room for. O(1). Example: 14 videos → 1. */
export function viewsOf({ seenOffsets }: Pick<ExposurePopulation, "seenOffsets">, user: number): number {
  const watched = (seenOffsets[user + 1] as number) - (seenOffsets[user] as number);
  return Math.floor(watched / AD_MARKET.videosPerAd);
}

import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { World } from "@/lib/engine/world/world";
import type { AdCampaign } from "./ad-campaign";
import { AD_MARKET } from "./ad-market";

/** How many stand in every market, and what they bid in cents a click. Invented. */
const STANDING = { wide: 3, wideBid: [6, 20], clusters: 24, clusterBid: [20, 90] } as const;
const WIDE_PART = 1_000;
const SECOND_PART = 2_000;

/**
 * The competitors that are always there: three for whom anyone will do, one for each of up to 24 clusters and a second for
 * every other of those, so that some clusters are fought over and some are not; "no clear cluster" is left to the
 * first three. Bids are drawn from the world's seed, by cluster, so that they are the same under every safeguard. At most
 * 39. O(clusters). Example: a world of 3 clusters → 3 + 3 + 2 campaigns.
 */
export function standingCampaigns({ seed, clustering }: Pick<World, "seed" | "clustering">): AdCampaign[] {
  const campaign = (part: number, cluster: number | null, [low, high]: readonly [number, number]): AdCampaign => {
    const own = deriveSeed(seed, STREAM.ads, part);
    return {
      target: { cluster, topics: [], region: null },
      bidCents: low + integerBelow(sfc32(own), high - low + 1),
      floor: AD_MARKET.minimumAudience,
      sockPuppets: 0,
      seed: own,
    };
  };
  const clusters = Array.from({ length: Math.min(STANDING.clusters, clustering.count) }, (_, cluster) => cluster);
  return [
    ...Array.from({ length: STANDING.wide }, (_, i) => campaign(WIDE_PART + i, null, STANDING.wideBid)),
    ...clusters.map((cluster) => campaign(cluster, cluster, STANDING.clusterBid)),
    ...clusters
      .filter((cluster) => cluster % 2 === 0)
      .map((cluster) => campaign(SECOND_PART + cluster, cluster, STANDING.clusterBid)),
  ];
}

import type { MeasureValue } from "@/lib/domain/measure";
import { campaignOutcomes } from "../ads/campaign-outcomes";
import { standingCampaigns } from "../ads/standing-campaigns";
import type { ExposurePopulation } from "../exposure-population";

/**
 * What the standing competitors of a market pay, in cents, as a mean over all luck of who clicks. Cost: that of
 * campaignOutcomes; 0 where nobody watches. Example: a population without watches → 0.
 */
export function standingRevenue(population: ExposurePopulation): number {
  return campaignOutcomes(population, standingCampaigns(population.held)).reduce(
    (sum, outcome) => sum + outcome.expectedCents,
    0,
  );
}

/**
 * Ad revenue under safeguards over the same without them, in cents: the same people, the same competitors, the same bids; only
 * what the company holds differs. 1 where nothing is held back; null where there was no revenue to begin with.
 * Prices and click chances are invented (MODEL.md). Example: the same population twice → 1.
 */
export function adRevenue(under: ExposurePopulation, without: ExposurePopulation): MeasureValue {
  const numerator = standingRevenue(under);
  const denominator = under === without ? numerator : standingRevenue(without);
  return { value: denominator > 0 ? numerator / denominator : null, numerator, denominator };
}

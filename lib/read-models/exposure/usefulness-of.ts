import type { MeasureValue, Usefulness } from "@/lib/domain/measure";
import type { ExposurePopulation } from "@/lib/exposure/exposure-population";
import type { ExposureView } from "@/lib/exposure/measure";
import { adRevenue } from "@/lib/exposure/usefulness/ad-revenue";
import { countError } from "@/lib/exposure/usefulness/count-error";
import { feedQuality } from "@/lib/exposure/usefulness/feed-quality";
import { publishedTopicCounts, topicCounts } from "./published-topic-counts";

const fits = new WeakMap<ExposurePopulation, MeasureValue>();

/** How well the feed fits; one population is what one way of learning makes of the people, so it is judged once. */
export function feedQualityOf({ population, policy }: Pick<ExposureView, "population" | "policy">): MeasureValue {
  const known = fits.get(population);
  if (known) return known;
  const fit = feedQuality(population, policy.learn);
  fits.set(population, fit);
  return fit;
}

/** What the company still gets under a view, beside the same people without safeguards. */
export function usefulnessOf(view: ExposureView, without: ExposureView): Usefulness {
  const { held, happened } = view.population;
  return {
    feedQuality: feedQualityOf(view),
    adRevenue: adRevenue(view.population, without.population),
    countError: countError(topicCounts(happened), publishedTopicCounts(held, view.policy.publish)),
  };
}

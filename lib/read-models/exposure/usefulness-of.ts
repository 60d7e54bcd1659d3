import type { MeasureValue, Usefulness } from "@/lib/domain/measure";
import type { ExposureView } from "@/lib/exposure/measure";
import { adRevenue } from "@/lib/exposure/usefulness/ad-revenue";
import { countError } from "@/lib/exposure/usefulness/count-error";
import { feedQuality } from "@/lib/exposure/usefulness/feed-quality";
import { listedPerTopic, publishedPerTopic } from "@/lib/exposure/usefulness/topic-counts";

const MOST_KEPT = 64;
const qualities = new Map<string, MeasureValue>();

/** Once per held world, whose hash tells what was held back: sets that differ in access or publishing alone share it. */
export function feedQualityOf({ population, policy }: ExposureView): MeasureValue {
  const key = population.held.hash;
  const known = qualities.get(key) ?? feedQuality(population, policy.learn);
  qualities.delete(key);
  qualities.set(key, known);
  for (const oldest of qualities.keys()) {
    if (qualities.size <= MOST_KEPT) break;
    qualities.delete(oldest);
  }
  return known;
}

/** What the company still gets under a view, beside the same people without safeguards. */
export function usefulnessOf(view: ExposureView, without: ExposureView): Usefulness {
  const { held, happened } = view.population;
  return {
    feedQuality: feedQualityOf(view),
    adRevenue: adRevenue(view.population, without.population),
    countError: countError(listedPerTopic(happened), publishedPerTopic(held, view.policy.publish)),
  };
}

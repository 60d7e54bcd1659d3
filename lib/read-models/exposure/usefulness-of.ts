import type { MeasureValue, Usefulness } from "@/lib/domain/measure";
import type { ExposureView } from "@/lib/exposure/measure";
import { adRevenue } from "@/lib/exposure/usefulness/ad-revenue";

const UNKNOWN: MeasureValue = { value: null, numerator: null, denominator: null };

export function feedQualityOf(_view: ExposureView): MeasureValue {
  return UNKNOWN;
}

/** What the company still gets under a view, beside the same people without safeguards. */
export function usefulnessOf(view: ExposureView, without: ExposureView): Usefulness {
  return {
    feedQuality: feedQualityOf(view),
    adRevenue: adRevenue(view.population, without.population),
    countError: UNKNOWN,
  };
}

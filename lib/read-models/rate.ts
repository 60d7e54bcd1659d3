import type { Rate } from "@/lib/domain/admin-views";
import { wilsonInterval } from "@/lib/exposure/inference/wilson-interval";

/** A rate as every page shows it: with numerator, denominator and a 95 % interval; "unknown" rather than 0 of 0. */
export function rate(numerator: number, denominator: number): Rate {
  if (denominator === 0) return { value: null, numerator, denominator, interval: null };
  return { value: numerator / denominator, numerator, denominator, interval: wilsonInterval(numerator, denominator) };
}

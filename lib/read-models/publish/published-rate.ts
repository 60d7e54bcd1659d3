import type { PublishedRate } from "@/lib/domain/admin-views";
import { rate } from "../rate";

const NOTHING: PublishedRate = { value: null, numerator: null, denominator: null, interval: null };

/** The rate of `part` in both parts together; nothing at all where either was withheld, for one would tell the other. */
export function publishedRate(part: number | null, rest: number | null): PublishedRate {
  return part === null || rest === null ? NOTHING : rate(part, part + rest);
}

/** One published count over another; null where either was withheld or there is nothing to divide by. */
export function publishedShare(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

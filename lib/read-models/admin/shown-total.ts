import type { AdminContext } from "./admin-context";

/**
 * How many a list of people has in all. For whoever sees people of every region that is a published count; of some
 * regions only it is a count of its own, which under guards would tell the small cells apart, so it is not told then.
 */
export function shownTotal({ gate, publisher }: AdminContext, published: number | null, seen: number): number | null {
  if (gate.everywhere || gate.closed !== null) return published;
  return publisher.noisy || publisher.least !== null ? null : publisher.rounded(seen);
}

import type { Timeline } from "@/lib/domain/case-timeline";

/**
 * How many of the shown measures differ between the first date and the last one that is not invented; null until both are
 * measured.
 */
export function changedThrough({ events, measures }: Pick<Timeline, "events" | "measures">): number | null {
  const announced = events.filter(({ claim }) => claim !== "invented");
  const [first, last] = [announced[0]?.values, announced.at(-1)?.values];
  if (!first || !last) return null;
  return measures.filter(({ id }) => first[id]?.value !== last[id]?.value).length;
}

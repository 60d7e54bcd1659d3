import type { TopicRow } from "@/lib/domain/admin-views";
import { parseSort, type Sort } from "../table/column";

export const TOPIC_SORTS = ["label", "viewers", "listed", "watches", "share", "growth"] as const;
type TopicSort = (typeof TOPIC_SORTS)[number];

const DEFAULT: Sort = { key: "growth", descending: true };

/** The order an address asks for; growth first when it asks for nothing known. */
export function readTopicSort(text: string | undefined): Sort {
  if (text === undefined) return DEFAULT;
  const sort = parseSort(text);
  return (TOPIC_SORTS as readonly string[]).includes(sort.key) ? sort : DEFAULT;
}

/** Sorted copy; topics without a value come last either way, ties by label. */
export function sortTopics(topics: readonly TopicRow[], sort: Sort): TopicRow[] {
  const key = sort.key as TopicSort;
  const turn = sort.descending ? -1 : 1;
  return [...topics].sort((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order = typeof left === "number" && typeof right === "number" ? left - right : compare(left, right);
    return order === 0 ? compare(a.label, b.label) : turn * order;
  });
}

function compare(a: string | number, b: string | number): number {
  return String(a).localeCompare(String(b));
}

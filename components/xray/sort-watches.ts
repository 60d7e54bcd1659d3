import type { RecordedWatch } from "@/lib/domain/seat-views";

export const WATCH_SORTS = ["weight", "seconds", "replays", "liked", "hour"] as const;
export type WatchSort = (typeof WATCH_SORTS)[number];

const KEYS: Record<WatchSort, (watch: RecordedWatch) => number> = {
  weight: (watch) => watch.weight,
  seconds: (watch) => watch.secondsStayed,
  replays: (watch) => watch.replays,
  liked: (watch) => Number(watch.liked),
  hour: (watch) => -watch.sequence,
};

export function watchSortOf(asked: string | undefined): WatchSort {
  return WATCH_SORTS.find((sort) => sort === asked) ?? "weight";
}

/** Largest first; the hour runs as the clock does. Equal ones stay in the order of watching. */
export function sortWatches(watches: readonly RecordedWatch[], sort: WatchSort): RecordedWatch[] {
  const key = KEYS[sort];
  return [...watches].sort((a, b) => key(b) - key(a) || a.sequence - b.sequence);
}

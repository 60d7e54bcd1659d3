import { sharedColumn } from "../../numeric/columns";
import type { WatchTable } from "../world";

/**
 * The watches from a minute of the window on, without those of the users in `gone` (1 = none of theirs). The same order.
 * The same table where nothing goes. Cost: O(watches).
 */
export function keptWatches(watches: WatchTable, gone: Uint8Array, fromMinute: number): WatchTable {
  const users = watches.offsets.length - 1;
  const offsets = sharedColumn("u32", users + 1);
  const first = new Uint32Array(users);
  for (let u = 0; u < users; u++) {
    const end = watches.offsets[u + 1] as number;
    let at = gone[u] ? end : (watches.offsets[u] as number);
    while (at < end && (watches.minute[at] as number) < fromMinute) at++;
    first[u] = at;
    offsets[u + 1] = (offsets[u] as number) + end - at;
  }
  const total = offsets[users] as number;
  if (total === watches.video.length) return watches;
  const kept = {
    offsets,
    video: sharedColumn("u16", total),
    fraction: sharedColumn("u8", total),
    actions: sharedColumn("u8", total),
    minute: sharedColumn("u16", total),
  };
  for (const name of ["video", "fraction", "actions", "minute"] as const)
    for (let u = 0; u < users; u++)
      kept[name].set(watches[name].subarray(first[u], watches.offsets[u + 1]), offsets[u] as number);
  return kept;
}

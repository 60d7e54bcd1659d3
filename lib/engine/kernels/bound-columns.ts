import { ENGAGEMENT, UNITS_PER_ENGAGEMENT } from "../profiling/watch";
import type { ProfilingModel } from "../world/profiling-model";
import type { WatchTable } from "../world/world";
import { ACTION, REPLAY_SHIFT } from "../world/world";
import type { KernelArena } from "./kernel-arena";

interface BindingKernels {
  bindProfiling(offsets: number, topic: number, weight: number, units: number, actions: number, decay: number): void;
  bindWatches(offsets: number, video: number, minute: number, fraction: number, actions: number): void;
}

/** Lays out what the kernels on watches need of the model. */
export function bindProfiling(
  arena: KernelArena,
  { sparse, units, decay }: Pick<ProfilingModel, "sparse" | "units" | "decay">,
): void {
  arena
    .kernel<BindingKernels>()
    .bindProfiling(
      arena.hold("u32", sparse.offsets).byteOffset,
      arena.hold("u8", sparse.topic).byteOffset,
      arena.hold("f32", sparse.weight).byteOffset,
      arena.hold("u8", units).byteOffset,
      arena.hold("i32", unitsByAction()).byteOffset,
      arena.hold("f64", decay).byteOffset,
    );
}

/** Lays out the watches of users [from, to); in the arena the first of them is user 0 and their first watch row 0. */
export function bindWatches(arena: KernelArena, watches: WatchTable, from: number, to: number): void {
  const first = watches.offsets[from] as number;
  const end = watches.offsets[to] as number;
  const offsets = arena.allocate("u32", to - from + 1);
  for (let u = from; u <= to; u++) offsets[u - from] = (watches.offsets[u] as number) - first;
  arena
    .kernel<BindingKernels>()
    .bindWatches(
      offsets.byteOffset,
      arena.hold("u16", watches.video.subarray(first, end)).byteOffset,
      arena.hold("u16", watches.minute.subarray(first, end)).byteOffset,
      arena.hold("u8", watches.fraction.subarray(first, end)).byteOffset,
      arena.hold("u8", watches.actions.subarray(first, end)).byteOffset,
    );
}

/** Engagement of everything but the watched fraction, in whole units, for each value of the actions column. */
export function unitsByAction(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, bits) =>
    Math.round(
      UNITS_PER_ENGAGEMENT *
        (ENGAGEMENT.baseline +
          ENGAGEMENT.replay * (bits >> REPLAY_SHIFT) +
          (bits & ACTION.liked ? ENGAGEMENT.liked : 0) +
          (bits & ACTION.commented ? ENGAGEMENT.commented : 0) +
          (bits & ACTION.shared ? ENGAGEMENT.shared : 0) +
          (bits & ACTION.followed ? ENGAGEMENT.followed : 0) +
          (bits & ACTION.skipped ? ENGAGEMENT.skipped : 0)),
    ),
  );
}

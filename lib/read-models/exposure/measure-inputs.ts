import type { Persona } from "@/lib/domain/persona";
import type { Watch } from "@/lib/engine/profiling/watch";
import type { World } from "@/lib/engine/world/world";
import type { ExposureView } from "@/lib/exposure/measure";

/** One snapshot of a room's people: plain data, so that it can go to another thread. */
export interface MeasureInputs {
  /** names the snapshot: the same key, the same people */
  readonly key: string;
  readonly happened: World;
  readonly personas: readonly { readonly persona: Persona; readonly watches: readonly Watch[] }[];
  readonly group: string;
  readonly role: string;
  readonly exports: ExposureView["exports"];
}

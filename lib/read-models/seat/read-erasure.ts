import type { SeatActor } from "@/lib/domain/actor";
import type { ErasureRecord } from "@/lib/domain/held-view";
import { findErasure } from "@/lib/store/erasures";

/** What is kept of an erasure in this room: when, and what it could not reach. Whose it was is not kept. */
export function readErasure({ room }: SeatActor, erasureId: string): Promise<ErasureRecord | null> {
  return findErasure(room.id, erasureId);
}

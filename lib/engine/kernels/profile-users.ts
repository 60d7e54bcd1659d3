import { DIMENSIONS } from "../world/world";
import type { KernelArena } from "./kernel-arena";

interface ProfileKernels {
  profileUsers(count: number, rows: number, room: number): void;
  topicShares(
    count: number,
    units: number,
    watched: number,
    lastMinute: number,
    weeks: number,
    weekCount: number,
    weekStart: number,
  ): void;
}

/**
 * Unit interest profiles of the bound users (count × DIMENSIONS), as profiling/profile-users.ts computes them; in the
 * arena. Bind the model and the watches first. Cost: O(watches).
 */
export function profileUsers(arena: KernelArena, count: number): Float32Array {
  const rows = arena.allocate("f32", count * DIMENSIONS);
  const room = arena.allocate("f64", DIMENSIONS);
  arena.kernel<ProfileKernels>().profileUsers(count, rows.byteOffset, room.byteOffset);
  return rows;
}

/** What the bound users watched of each topic (topics × count), and the watches of each week from a minute on. In the arena. */
export function topicShares(arena: KernelArena, count: number, topics: number, weekCount: number, weekStart: number) {
  const units = arena.allocate("u16", topics * count);
  const watched = arena.allocate("u16", topics * count);
  const lastMinute = arena.allocate("u16", topics * count);
  const weeks = arena.allocate("u32", topics * weekCount);
  const columns = [units, watched, lastMinute, weeks].map((column) => column.byteOffset) as [
    number,
    number,
    number,
    number,
  ];
  arena.kernel<ProfileKernels>().topicShares(count, ...columns, weekCount, weekStart);
  return { units, watched, lastMinute, weeks };
}

import type { World } from "@/lib/engine/world/world";

export function watchCountOf({ watches }: World, user: number): number {
  return (watches.offsets[user + 1] as number) - (watches.offsets[user] as number);
}

/** Minute of the user's last watch, or null for one who never watched. */
export function lastMinuteOf(world: World, user: number): number | null {
  const end = world.watches.offsets[user + 1] as number;
  return watchCountOf(world, user) > 0 ? (world.watches.minute[end - 1] as number) : null;
}

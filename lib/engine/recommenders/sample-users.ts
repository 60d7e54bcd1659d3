import type { World } from "../world/world";

/**
 * Every n-th background user, so many that at most `most` remain: what a model is learnt from, so that its cost does
 * not grow with the population. Users come in no order, so a stride is a fair sample. Fewer users: all of them.
 */
export function sampleUsers(world: World, most: number): Uint32Array {
  const stride = Math.max(1, Math.ceil(world.users.count / most));
  return Uint32Array.from({ length: Math.ceil(world.users.count / stride) }, (_, i) => i * stride);
}

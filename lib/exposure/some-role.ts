import type { RoleReach } from "./measure";

/**
 * Whether people of a region, by index, are seen by at least one of these roles. No roles: nobody is. Made once, O(1) a
 * question. Example: one role for regions 1 and 2, another for 4 → 4 is seen, 3 is not.
 */
export function seenBySome(roles: readonly RoleReach[]): (region: number) => boolean {
  if (roles.some(({ regions }) => regions === null)) return () => true;
  const seen = new Set(roles.flatMap(({ regions }) => [...(regions ?? [])]));
  return (region) => seen.has(region);
}

import { sharedColumn } from "../../numeric/columns";
import type { UserTable } from "../world";

/**
 * The table without the IDs, seeds and regions of erased users, who are found by no ID any more. Their index stays empty,
 * so that everyone else keeps theirs. Cost: O(users).
 */
export function withoutErased(users: UserTable, erased: Uint8Array): UserTable {
  const left = {
    count: users.count,
    id: sharedColumn("u64", users.count),
    byId: sharedColumn("u32", users.byId.length - erased.reduce((sum, gone) => sum + gone, 0)),
    seed: sharedColumn("u32", users.count),
    region: sharedColumn("u8", users.count),
  };
  for (let u = 0; u < users.count; u++)
    if (!erased[u]) {
      left.id[u] = users.id[u] as bigint;
      left.seed[u] = users.seed[u] as number;
      left.region[u] = users.region[u] as number;
    }
  left.byId.set(users.byId.filter((u) => !erased[u]));
  return left;
}
